package org.lianzhao.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lianzhao.demo.DemoServers;

/** The desk of a whole zone: what people wait for who begin their day there, the run over all clocks, and bulk changes. */
final class DeskBench {
    private final Path root;
    private final int leads;
    private final int seconds;
    private final Predicate<String> asked;

    /** @param wanted a regular expression found in the names of calls to be measured; {@code clocks} and {@code bulk} for those */
    DeskBench(Path root, int leads, int seconds, String wanted) {
        this.root = root;
        this.leads = leads;
        this.seconds = seconds;
        this.asked = Pattern.compile(wanted).asPredicate();
    }

    void run() throws Exception {
        try (DemoServers servers = DeskServers.start(root, leads)) {
            Database database = servers.database();
            Session member = session(servers, "member");
            Session head = session(servers, "head");
            Session office = session(servers, "office");
            Session leader = session(servers, "leader");
            FilledServers.awaitIndex(leader);
            System.out.printf(
                    "%,d leads, %,d follow-ups, %,d people in %,d task forces; latency from the planned start, %d s each%n%n",
                    database.number("select count(*) from leads"),
                    database.number("select count(*) from follow_up"),
                    database.number("select count(*) from app_user"),
                    database.number("select count(*) from task_force"),
                    seconds);
            if (asked.test("clocks")) {
                clocks(new ClockRuns(database, office));
            }
            List<DeskCall> calls = new ArrayList<>(reading(database, member, head, office, leader));
            calls.addAll(new DeskWrites(database, member).calls());
            DeskRow.head();
            for (DeskCall call : calls) {
                if (asked.test(call.name())) {
                    new DeskRow(database, seconds).measure(call);
                }
            }
            if (asked.test("bulk")) {
                bulk(new BulkRuns(database), office, head, force(database));
            }
        }
    }

    private static Session session(DemoServers servers, String user) throws Exception {
        return Session.signIn(servers.url(), user, servers.password(user));
    }

    private static String force(Database database) throws Exception {
        return database.text("select lower(hex(m.task_force_id)) from task_force_member m"
                + " join app_user u on u.id = m.user_id where u.username = 'head'");
    }

    private static List<DeskCall> reading(
            Database database, Session member, Session head, Session office, Session leader) throws Exception {
        String force = force(database);
        DeskCalls calls = new DeskCalls(database);
        List<DeskCall> reading = new ArrayList<>();
        reading.addAll(TodayScreen.ofMember(member).calls());
        reading.addAll(
                TodayScreen.ofHead(head, DeskPeople.key(force).toString()).calls());
        reading.addAll(TodayScreen.ofOffice(office).calls());
        reading.addAll(TodayScreen.ofLeader(leader).calls());
        reading.addAll(calls.boards("member", member));
        reading.addAll(calls.boards("head", head));
        reading.addAll(calls.boards("all", leader));
        String own = "l.owner_id = (select id from app_user where username = 'member')";
        reading.addAll(calls.lists("member", member, own));
        reading.addAll(
                calls.lists("head", head, "l.confidential = false and l.task_force_id = x'%s'".formatted(force)));
        reading.addAll(calls.lists("all", leader, "l.confidential = false"));
        reading.addAll(calls.leads(leader));
        return reading;
    }

    private static void clocks(ClockRuns runs) throws Exception {
        ClockRuns.head();
        runs.first();
        runs.again("all limits longer by one", 1);
        runs.again("all limits as before", -1);
        System.out.println();
    }

    private static void bulk(BulkRuns runs, Session office, Session head, String force) throws Exception {
        System.out.println();
        BulkRuns.head();
        runs.by("office", office, "l.confidential = false");
        runs.by("head", head, "l.confidential = false and l.task_force_id = x'%s'".formatted(force));
    }
}
