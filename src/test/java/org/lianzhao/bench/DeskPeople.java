package org.lianzhao.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The people of a zone: so many as leads are given to, in twenty task forces, each with two heads. The sample people who sign in
 * are among them.
 */
final class DeskPeople {
    private static final int FORCES = 20;
    private static final LocalDate ENTERED = LocalDate.of(2024, 1, 1);
    private static final String HEADS = """
            insert ignore into notice_reader (user_id, version, roles, seen_at, mail, quiet_from, quiet_to, told_upto)
            select m.user_id, 0, 'head', utc_timestamp(6), 'OFF', '20:00', '08:00', unhex(repeat('f', 32))
            from task_force_member m join app_user u on u.id = m.user_id
            where u.username regexp '^desk-[0-9]+$' and cast(substr(u.username, 6) as unsigned) < %d
            """.formatted(2 * FORCES);

    private final Database database;

    DeskPeople(Database database) {
        this.database = database;
    }

    /** Somebody who has leads, and his task force. */
    record Person(UUID id, String name, UUID force) {}

    /** Enters those who are missing. */
    void fill() throws SQLException {
        long forces = database.number("select count(*) from task_force where kind = 'INVESTMENT'");
        for (long number = forces; number < FORCES; number++) {
            database.run(
                    "insert into task_force (id, version, name, kind, active) values (x'%s', 0, '招商专班（示例）%d组', 'INVESTMENT', true)"
                            .formatted(hex(DeskKey.of(ENTERED, number)), number));
        }
        long sample = database.number("select count(*) from (" + OWNERS + ") o");
        for (long number = 0; number < InventedLeads.PEOPLE - sample; number++) {
            UUID id = DeskKey.of(ENTERED.plusDays(1), number);
            database.run("""
                    insert into app_user (id, version, username, name, active, theme, language)
                    values (x'%1$s', 0, 'desk-%2$d', '示例%2$d', true, 'SYSTEM', 'ZH')
                    """.formatted(hex(id), number));
            database.run("""
                    insert into task_force_member (user_id, task_force_id) select x'%s', f.id from task_force f
                    where f.kind = 'INVESTMENT' order by f.id limit 1 offset %d
                    """.formatted(hex(id), number % FORCES));
        }
        database.run(HEADS);
    }

    private static final String OWNERS = """
            select lower(hex(u.id)), u.name, lower(hex(min(m.task_force_id))) from app_user u
            join task_force_member m on m.user_id = u.id join task_force f on f.id = m.task_force_id
            where f.kind = 'INVESTMENT' group by u.id, u.name, u.username
            order by u.username like 'desk-%', u.username
            """;

    /** Those to whom leads are given: the sample people first. */
    List<Person> owners() throws SQLException {
        List<Person> owners = new ArrayList<>();
        for (List<String> row : database.rows(OWNERS)) {
            owners.add(new Person(key(row.get(0)), row.get(1), key(row.get(2))));
        }
        return owners;
    }

    static UUID key(String hex) {
        return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    static String hex(UUID key) {
        return key.toString().replace("-", "");
    }
}
