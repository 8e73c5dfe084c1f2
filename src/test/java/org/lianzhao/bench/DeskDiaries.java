package org.lianzhao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.lianzhao.bench.DeskPeople.Person;

/** Writes what was done on invented leads, day by day as it would have been written, and what leads keep of it. */
final class DeskDiaries {
    private static final int CHUNK = 5000;
    private static final String NEW = """
            insert into follow_up (id, lead_id, kind, occurred_on, content, recorded_at, recorded_by_id, recorded_by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String KEPT = """
            update leads l join (
                select lead_id, min(case when kind in ('MESSAGE', 'CALL', 'VISIT', 'RECEPTION', 'MEETING') then occurred_on end)
                    as first_on, min(case when kind = 'FEEDBACK' then occurred_on end) as fed_on, max(occurred_on) as last_on
                from follow_up where lead_id is not null group by lead_id) f on f.lead_id = l.id
            set l.responded_on = f.first_on, l.fed_back_on = f.fed_on, l.updated_on = f.last_on
            """;

    private final Database database;
    private final List<Person> people;

    DeskDiaries(Database database, List<Person> people) {
        this.database = database;
        this.people = people;
    }

    /** @param received when each lead came */
    void fill(InventedFollowUps said, LocalDate[] received, int wanted) throws SQLException {
        long[] byDay = LongStream.range(0, wanted)
                .map(number -> said.of(number).day().toEpochDay() << 32 | number)
                .sorted()
                .map(place -> place & 0xFFFF_FFFFL)
                .toArray();
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set foreign_key_checks = 0, unique_checks = 0");
            for (int next = 0; next < wanted; next += CHUNK) {
                try (PreparedStatement insert = connection.prepareStatement(NEW)) {
                    for (int place = next; place < Math.min(wanted, next + CHUNK); place++) {
                        row(insert, said.of(byDay[place]), received);
                    }
                    insert.executeBatch();
                }
                connection.commit();
            }
        }
        database.run(KEPT);
    }

    private void row(PreparedStatement insert, InventedFollowUp one, LocalDate[] received) throws SQLException {
        UUID lead = DeskKey.of(received[one.lead()], one.lead());
        Person author = people.get(one.author());
        DeskLeads.add(
                insert,
                DeskKey.of(one.day(), one.number()),
                lead,
                one.kind(),
                one.day(),
                one.content(),
                one.day().atTime(18, 0),
                author.id(),
                author.name());
    }
}
