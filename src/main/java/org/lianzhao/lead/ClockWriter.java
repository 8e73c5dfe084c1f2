package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.time.ZoneTime;

/** Writes what became of the clocks of many leads, in batches. */
@ApplicationScoped
class ClockWriter {
    private static final String GONE = "delete from lead_clock where lead_id = ? and kind = ?";
    private static final String PUT =
            "insert into lead_clock (lead_id, kind, stage, since, yellow_on, due_on, told) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String DUE = "update leads set yellow_on = ?, due_on = ?, due_clock = ?,"
            + " changed_at = current_timestamp(6) where id = ?";
    private static final String TOLD = "update lead_clock set told = ? where lead_id = ? and kind = ?";
    // one that was noted already stays as it was noted
    private static final String FACT = """
            insert into clock_fact (id, lead_id, kind, since, due_on, outcome, occurred_on, owner_id, task_force_id, reason,
                recorded_at, recorded_by_id, recorded_by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update id = id
            """;

    private final EntityManager database;
    private final Authors authors;
    private final Clock clock;

    ClockWriter(EntityManager database, Authors authors, Clock clock) {
        this.database = database;
        this.authors = authors;
        this.clock = clock;
    }

    void write(Collection<ClockChange> changes) {
        if (!changes.isEmpty()) {
            database.unwrap(Session.class).doWork(connection -> write(connection, changes));
            facts(changes.stream().flatMap(change -> change.facts().stream()).toList());
        }
    }

    private static void write(Connection connection, Collection<ClockChange> changes) throws SQLException {
        try (PreparedStatement gone = connection.prepareStatement(GONE);
                PreparedStatement put = connection.prepareStatement(PUT);
                PreparedStatement due = connection.prepareStatement(DUE)) {
            for (ClockChange change : changes) {
                UUID lead = change.lead().id();
                for (ClockKind kind : change.gone()) {
                    add(gone, lead, kind.name());
                }
                for (StoredClock one : change.put()) {
                    RunningClock clock = one.clock();
                    add(
                            put,
                            lead,
                            clock.kind().name(),
                            one.stage().name(),
                            clock.since(),
                            clock.yellowOn(),
                            clock.dueOn(),
                            one.told().name());
                }
                add(due, yellow(change), first(change).map(RunningClock::dueOn).orElse(null), kind(change), lead);
            }
            gone.executeBatch();
            put.executeBatch();
            due.executeBatch();
        }
    }

    private static Optional<RunningClock> first(ClockChange change) {
        return change.now().stream()
                .min(Comparator.comparing(RunningClock::dueOn).thenComparing(RunningClock::kind));
    }

    private static @Nullable String kind(ClockChange change) {
        return first(change).map(clock -> clock.kind().name()).orElse(null);
    }

    private static @Nullable LocalDate yellow(ClockChange change) {
        return change.now().stream()
                .map(RunningClock::yellowOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Notes that people were told of the lights of these clocks. */
    void told(Collection<TurnedClocks.Turned> turned) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(TOLD)) {
                for (TurnedClocks.Turned one : turned) {
                    add(
                            update,
                            one.light().name(),
                            one.lead().id(),
                            one.clock().kind().name());
                }
                update.executeBatch();
            }
        });
    }

    /** Notes what clocks came to. */
    void facts(Collection<NewClockFact> facts) {
        if (!facts.isEmpty()) {
            @Nullable Author by = authors.author().orElse(null);
            Instant now = clock.instant();
            database.unwrap(Session.class).doWork(connection -> facts(connection, facts, by, now));
        }
    }

    private static void facts(Connection connection, Collection<NewClockFact> facts, @Nullable Author by, Instant now)
            throws SQLException {
        LocalDate today = ZoneTime.dayOf(now);
        LocalDateTime recordedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(FACT)) {
            for (NewClockFact fact : facts) {
                add(
                        insert,
                        Ids.next(),
                        fact.lead().id(),
                        fact.clock().kind().name(),
                        fact.clock().since(),
                        fact.clock().dueOn(),
                        fact.outcome().name(),
                        today,
                        fact.lead().owner(),
                        fact.lead().taskForce(),
                        fact.reason(),
                        recordedAt,
                        by == null ? null : by.id(),
                        by == null ? null : by.name());
            }
            insert.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            statement.setObject(at + 1, value instanceof UUID id ? Cells.bytes(id) : value);
        }
        statement.addBatch();
    }
}
