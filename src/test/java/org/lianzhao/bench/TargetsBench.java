package org.lianzhao.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lianzhao.demo.DemoServers;
import org.lianzhao.testing.Fresh;

/** Scores the targets of all gaps again while somebody reads lists: how long it takes, and what he feels of it. */
final class TargetsBench {
    private static final int RATE = 50;
    private static final int QUIET_SECONDS = 20;
    private static final int GLANCE_SECONDS = 5;
    private static final int CONNECTIONS = 16;
    private static final String WAITING = "select count(*) from target_list where marked > scored_mark";

    private final Path root;
    private final int firms;

    TargetsBench(Path root, int firms) {
        this.root = root;
        this.firms = firms;
    }

    void run() throws Exception {
        try (DemoServers servers = FilledServers.start(root, firms)) {
            Database database = servers.database();
            Session member = Session.signIn(servers.url(), "member", servers.password("member"));
            FilledServers.awaitIndex(member);
            awaitFirst(database);
            double alone = again(database, member);
            Load list = Call.reading("companies, first page", "/api/companies?limit=50")
                    .by(member);
            list.throughput(CONNECTIONS, GLANCE_SECONDS);
            list.atRate(RATE, GLANCE_SECONDS); // what the rush left behind is done with
            Latencies quiet = list.atRate(RATE, QUIET_SECONDS);
            mark(database, member);
            long begun = System.nanoTime();
            List<Latencies> meanwhile = new ArrayList<>();
            do {
                meanwhile.add(list.atRate(RATE, GLANCE_SECONDS));
            } while (database.number(WAITING) > 0);
            double beside = since(begun);
            System.out.printf(
                    "%,d firms, %d gaps: scored again in %.0f s while nobody asks, in %.0f s beside lists%n%n",
                    firms, database.number("select count(*) from target_list"), alone, beside);
            System.out.printf("| Companies, first page, at %d/s | p50 ms | p95 ms | p99 ms |%n", RATE);
            System.out.println("|---|---|---|---|");
            row("quiet", quiet);
            row("while targets are scored", Latencies.together(meanwhile));
        }
    }

    // a fresh program scores every gap for the first time
    private static void awaitFirst(Database database) throws Exception {
        long scored;
        do {
            scored = database.number("select count(*) from target_list");
            Thread.sleep(Duration.ofSeconds(15).toMillis());
        } while (scored == 0 || database.number("select count(*) from target_list") > scored);
    }

    private static double again(Database database, Session member) throws Exception {
        mark(database, member);
        long begun = System.nanoTime();
        while (database.number(WAITING) > 0) {
            Thread.sleep(500);
        }
        return since(begun);
    }

    // the change of a firm has the program look for what is due
    private static void mark(Database database, Session member) throws Exception {
        database.run("update target_list set marked = marked + 1");
        member.post("/api/companies", "{\"name\":\"" + Fresh.text() + "\"}");
    }

    private static double since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
    }

    private static void row(String when, Latencies latencies) {
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f |%n",
                when, latencies.percentile(50), latencies.percentile(95), latencies.percentile(99));
    }
}
