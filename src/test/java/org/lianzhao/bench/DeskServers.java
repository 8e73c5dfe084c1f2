package org.lianzhao.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.lianzhao.bench.DeskPeople.Person;
import org.lianzhao.demo.DemoServers;

/** The servers of a demonstration with the leads of a whole zone and what was done on them, kept for the next run. */
final class DeskServers {
    private static final String PLACE = ".demo-bench-desk";
    private static final int FOLLOW_UPS_EACH = 10;
    /** Behind every run over clocks. */
    static final long NEVER = Long.MAX_VALUE;

    private static final String MARK = "desk-filled";

    private DeskServers() {}

    /** Starts them with so many leads; a half of them are on firms of the register, of which there are as many as half. */
    static DemoServers start(Path root, int leads) throws Exception {
        DemoServers servers = FilledServers.start(root, PLACE);
        Database database = servers.database();
        database.awaitStill();
        if (database.number("select count(*) from work_lock where name = '%s'".formatted(MARK)) > 0) {
            return servers;
        }
        try (servers) {
            fill(database, leads);
        }
        FilledServers.forgetIndex(root.resolve(PLACE).resolve("program/index"));
        return FilledServers.start(root, PLACE);
    }

    private static void fill(Database database, int wanted) throws SQLException {
        long begun = System.nanoTime();
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(8));
        new Firms(database).fill(wanted / 2);
        DeskPeople people = new DeskPeople(database);
        people.fill();
        List<Person> owners = people.owners();
        InventedLeads leads = new InventedLeads(today, wanted);
        LocalDate[] received = IntStream.range(0, wanted)
                .mapToObj(number -> leads.of(number).received())
                .toArray(LocalDate[]::new);
        new DeskLeads(database, owners).fill(leads, wanted);
        new DeskDiaries(database, owners)
                .fill(new InventedFollowUps(today, received), received, wanted * FOLLOW_UPS_EACH);
        new DeskOwnership(database).fill();
        database.text(
                "analyze table leads, stage_entry, lead_person, follow_up, first_talk, ownership_fact, lead_credit,"
                        + " pool_entry, conflict, notice, app_user, company, company_name");
        database.run("insert into work_lock (name, position) values ('%s', %d)".formatted(MARK, wanted));
        // from now on they are reckoned
        database.run("update leads set reckoned = 0 where reckoned = " + NEVER);
        System.out.printf("Filled within %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }
}
