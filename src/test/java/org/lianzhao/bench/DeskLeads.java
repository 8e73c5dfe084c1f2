package org.lianzhao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.bench.DeskPeople.Person;

/** Writes invented leads with their steps and whoever works on them, past the program. */
final class DeskLeads {
    private static final int CHUNK = 1000;
    private static final int MOST_STEPS = 16;
    private static final String NEW_LEAD = """
            insert into leads (id, version, title, summary, company_id, company_name, company_key, segment_id, off_chain,
                region_code, stage, stage_since, state, review_on, confidential, task_force_id, owner_id, total_investment,
                next_step, next_on, received_on, source_channel, source_name, first_contact_id, pooled_on, touched_at,
                recorded_at, reckoned)
            values (?, 0, ?, '', ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NEW_STEP = """
            insert into stage_entry (id, lead_id, stage, state, backward, occurred_on, recorded_at, verified_on)
            values (?, ?, ?, ?, false, ?, ?, ?)
            """;
    private static final String NEW_PART =
            "insert into lead_person (lead_id, user_id, part) values (?, ?, 'COLLABORATOR')";

    private final Database database;
    private final List<Person> people;
    private final List<UUID> segments;
    private final List<UUID> firms;

    DeskLeads(Database database, List<Person> people) throws SQLException {
        this.database = database;
        this.people = people;
        this.segments = keys(
                "select s.id from segment s where s.code like 'E%' order by s.code limit " + InventedLeads.SEGMENTS);
        this.firms = keys("select id from company where source = 'ENTERED' order by id");
    }

    private List<UUID> keys(String query) throws SQLException {
        return database.rows(query.replaceFirst("select ([a-z.]+)", "select lower(hex($1))")).stream()
                .map(row -> DeskPeople.key(row.get(0)))
                .toList();
    }

    /** Writes them all. */
    void fill(InventedLeads leads, int wanted) throws SQLException {
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set foreign_key_checks = 0, unique_checks = 0");
            for (int next = 0; next < wanted; next += CHUNK) {
                chunk(connection, leads, next, Math.min(wanted, next + CHUNK));
                connection.commit();
            }
        }
    }

    private void chunk(Connection connection, InventedLeads leads, int first, int end) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(NEW_LEAD);
                PreparedStatement step = connection.prepareStatement(NEW_STEP);
                PreparedStatement part = connection.prepareStatement(NEW_PART)) {
            for (int number = first; number < end; number++) {
                InventedLead one = leads.of(number);
                UUID id = DeskKey.of(one.received(), number);
                row(lead, id, one);
                steps(step, id, one);
                if (one.collaborator() != one.owner()) {
                    add(part, id, people.get(one.collaborator()).id());
                }
            }
            lead.executeBatch();
            step.executeBatch();
            part.executeBatch();
        }
    }

    private void row(PreparedStatement insert, UUID id, InventedLead one) throws SQLException {
        Person owner = people.get(one.owner());
        add(
                insert,
                id,
                one.title(),
                one.registered() ? firms.get((int) (one.number() * 31 % firms.size())) : null,
                one.investor().called().written(),
                one.investor().called().key(),
                segments.get(one.segment() % segments.size()),
                one.investor().city(),
                one.stage(),
                one.stageSince(),
                one.state(),
                one.reviewOn(),
                one.confidential(),
                owner.force(),
                owner.id(),
                one.investment(),
                one.nextOn() == null ? null : "示例：约谈投资方",
                one.nextOn(),
                one.received(),
                one.channel(),
                one.referrer(),
                owner.id(),
                one.pooled() ? one.stageSince() : null,
                one.received().atTime(10, 0),
                one.received().atTime(10, 0),
                DeskServers.NEVER); // no run looks at it before all is there
    }

    private static void steps(PreparedStatement insert, UUID lead, InventedLead one) throws SQLException {
        int furthest = InventedLeads.STAGES.indexOf(one.stage());
        long between = ChronoUnit.DAYS.between(one.received(), one.stageSince());
        for (int stage = 0; stage <= furthest; stage++) {
            String code = InventedLeads.STAGES.get(stage);
            LocalDate day = furthest == 0 ? one.received() : one.received().plusDays(between * stage / furthest);
            add(
                    insert,
                    DeskKey.of(day, one.number() * MOST_STEPS + stage),
                    lead,
                    code,
                    stage == furthest ? one.state() : "ACTIVE",
                    day,
                    day.atTime(10, 0),
                    InventedLeads.before(code, "SIGNED") ? null : day);
        }
    }

    static void add(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            insert.setObject(place + 1, value instanceof UUID key ? DeskKey.bytes(key) : value);
        }
        insert.addBatch();
    }
}
