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
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** Puts cases in the queue. A pair or row that is there already stays as people left it, whatever the order of the two. */
@ApplicationScoped
class CaseWriter {
    private static final int LONGEST = 400;

    // "ignore" passes over pairs that are there; MySQL and MariaDB have no other way in common that also tells of it
    private static final String INSERT = """
            insert ignore into duplicate_case
              (id, company_id, other_id, batch_id, row_no, row_name, reasons, strength, origin, state, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
            """;

    private final EntityManager database;
    private final Clock clock;

    CaseWriter(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes them down; how many of them were new. */
    int write(Collection<NewCase> cases) {
        if (cases.isEmpty()) {
            return 0;
        }
        database.flush(); // the firms come first
        return database.unwrap(Session.class).doReturningWork(connection -> write(connection, cases));
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
        String reasons = String.join(",", one.reasons());
        return new @Nullable Object[] {
            Ids.next(),
            one.company(),
            one.other(),
            row == null ? null : row.batch(),
            row == null ? null : row.number(),
            row == null ? null : row.name(),
            reasons.length() > LONGEST ? reasons.substring(0, LONGEST) : reasons,
            one.strength(),
            one.origin().name(),
            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
        };
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
