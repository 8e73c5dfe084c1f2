package org.lianzhao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lianzhao.demo.DemoServers;

/** Builds the search index again while somebody searches: how long it takes, and what he feels of it. */
final class IndexBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RATE = 50;
    private static final int QUIET_SECONDS = 20;
    private static final int GLANCE_SECONDS = 5;
    private static final int CONNECTIONS = 16;

    private final Path root;
    private final int firms;

    IndexBench(Path root, int firms) {
        this.root = root;
        this.firms = firms;
    }

    void run() throws Exception {
        try (DemoServers servers = FilledServers.start(root, firms)) {
            Session member = Session.signIn(servers.url(), "member", servers.password("member"));
            Session admin = Session.signIn(servers.url(), "admin", servers.password("admin"));
            FilledServers.awaitIndex(member);
            double alone = rebuild(admin);
            Load search = Call.reading("suggestions", "/api/search?q=" + Calls.NAME_PART)
                    .by(member);
            search.throughput(CONNECTIONS, GLANCE_SECONDS);
            search.atRate(RATE, GLANCE_SECONDS); // what the rush left behind is done with
            Latencies quiet = search.atRate(RATE, QUIET_SECONDS);
            admin.post("/api/search-index/rebuilds", "{}");
            long begun = System.nanoTime();
            List<Latencies> meanwhile = new ArrayList<>();
            do {
                meanwhile.add(search.atRate(RATE, GLANCE_SECONDS));
            } while (isBuilding(admin));
            double beside = since(begun);
            print(JSON.readTree(admin.read("/api/search-index")), alone, beside, quiet, Latencies.together(meanwhile));
            System.out.printf(
                    "%nProgram: peak resident memory %d MB (heap limited to %s)%n",
                    servers.programPeakMemory() >> 20, System.getenv().getOrDefault("LIANZHAO_DEMO_HEAP", "1g"));
        }
    }

    private static double rebuild(Session admin) throws Exception {
        admin.post("/api/search-index/rebuilds", "{}");
        long begun = System.nanoTime();
        while (isBuilding(admin)) {
            Thread.sleep(500);
        }
        return since(begun);
    }

    private static boolean isBuilding(Session admin) throws Exception {
        return JSON.readTree(admin.read("/api/search-index")).hasNonNull("building");
    }

    private static double since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
    }

    private void print(JsonNode index, double alone, double beside, Latencies quiet, Latencies during) {
        System.out.printf(
                "%,d firms, %,d MB on disk: rebuilt in %.0f s while nobody asks, in %.0f s beside searches%n%n",
                firms, index.path("size").asLong() >> 20, alone, beside);
        System.out.printf("| Suggestions at %d/s | p50 ms | p95 ms | p99 ms |%n", RATE);
        System.out.println("|---|---|---|---|");
        row("quiet", quiet);
        row("during the rebuild", during);
    }

    private static void row(String when, Latencies latencies) {
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f |%n",
                when, latencies.percentile(50), latencies.percentile(95), latencies.percentile(99));
    }
}
