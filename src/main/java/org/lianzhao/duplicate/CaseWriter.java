package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.company.StandingFirms;
import org.lianzhao.shared.id.Ids;

/**
 * Puts cases in the queue. A pair or row that is there already stays as people left it, whatever the order of the two: a pair
 * that was told apart is not asked about again, whichever scan, file or entry meets it, and however much more alike the two
 * have become. One thing alone asks anew: that both have one credit code or registration number by now, which makes them the
 * same by rule, and which whoever told them apart was not shown.
 */
@ApplicationScoped
class CaseWriter {
    private static final int LONGEST = 400;

    // "ignore" passes over pairs that are there; MySQL and MariaDB have no other way in common that also tells of it
    private static final String INSERT = """
            insert ignore into duplicate_case
              (id, company_id, other_id, batch_id, row_no, row_name, reasons, strength, origin, recorded_at,
               state, decided_by_id, decided_by_name, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ASK_ANEW = """
            update duplicate_case set state = 'OPEN', reasons = :reasons, strength = :strength,
              decided_by_id = null, decided_by_name = null, decided_at = null
            where low_id = least(:one, :other) and high_id = greatest(:one, :other) and state = 'DIFFERENT'
              and find_in_set(:number, reasons) = 0
            """;

    private static final List<String> NUMBERS = List.of("CREDIT_CODE", "REGISTRATION_NO");

    private final EntityManager database;
    private final StandingFirms firms;
    private final Acting acting;
    private final Clock clock;

    CaseWriter(EntityManager database, StandingFirms firms, Acting acting, Clock clock) {
        this.acting = acting;
        this.firms = firms;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes them down, of the records that stand for the firms now; how many of them were new. Two that have become one
     * meanwhile are no case any more.
     */
    int write(Collection<NewCase> cases) {
        if (cases.isEmpty()) {
            return 0;
        }
        database.flush(); // the firms come first
        Map<UUID, UUID> now = firms.held(cases.stream().flatMap(NewCase::firms).collect(Collectors.toSet()));
        List<NewCase> standing =
                cases.stream().flatMap(one -> one.of(now).stream()).toList();
        int again = standing.stream().mapToInt(this::askAnew).sum();
        return again + database.unwrap(Session.class).doReturningWork(connection -> write(connection, standing));
    }

    private int askAnew(NewCase one) {
        UUID other = one.other();
        return other == null
                ? 0
                : NUMBERS.stream()
                        .filter(one.reasons()::contains)
                        .mapToInt(number -> database.createNativeQuery(ASK_ANEW)
                                .setParameter("reasons", reasons(one))
                                .setParameter("strength", one.strength())
                                .setParameter("one", one.company())
                                .setParameter("other", other)
                                .setParameter("number", number)
                                .executeUpdate())
                        .sum();
    }

    private static String reasons(NewCase one) {
        String reasons = String.join(",", one.reasons());
        return reasons.length() > LONGEST ? reasons.substring(0, LONGEST) : reasons;
    }

    private int write(Connection connection, Collection<NewCase> cases) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int written = 0;
            for (NewCase one : cases) {
                @Nullable Object[] values = values(one);
                for (int place = 0; place < values.length; place++) {
                    insert.setObject(place + 1, values[place] instanceof UUID id ? bytes(id) : values[place]);
                }
                written += insert.executeUpdate();
            }
            return written;
        }
    }

    private @Nullable Object[] values(NewCase one) {
        NewCase.Row row = one.row();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean decided = one.state() != CaseState.OPEN;
        @Nullable Actor by = decided ? acting.actor().orElse(null) : null;
        return new @Nullable Object[] {
            Ids.next(),
            one.company(),
            one.other(),
            row == null ? null : row.batch(),
            row == null ? null : row.number(),
            row == null ? null : row.name(),
            reasons(one),
            one.strength(),
            one.origin().name(),
            now,
            one.state().name(),
            by == null ? null : by.id(),
            by == null ? null : by.name(),
            decided ? now : null
        };
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
