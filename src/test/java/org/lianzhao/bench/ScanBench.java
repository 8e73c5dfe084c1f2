package org.lianzhao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianzhao.demo.DemoServers;

/** Scans the register for doubles while somebody leafs through the list of firms: how long it takes, and what others feel of it. */
final class ScanBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int RATE = 50;
    private static final int QUIET_SECONDS = 30;
    private static final int GLANCE_SECONDS = 5;
    private static final int CONNECTIONS = 16;

    private final Path root;
    private final int firms;

    ScanBench(Path root, int firms) {
        this.root = root;
        this.firms = firms;
    }

    void run() throws Exception {
        try (DemoServers servers = FilledServers.start(root, firms)) {
            // so that each run finds the same
            servers.database().run("delete from duplicate_case where origin = 'SCAN'");
            Session member = Session.signIn(servers.url(), "member", servers.password("member"));
            Session head = Session.signIn(servers.url(), "head", servers.password("head"));
            FilledServers.awaitIndex(member);
            Load list = Call.reading("companies, first page", "/api/companies?limit=50")
                    .by(member);
            list.throughput(CONNECTIONS, GLANCE_SECONDS);
            list.atRate(RATE, GLANCE_SECONDS); // what the rush left behind is done with
            Latencies before = list.atRate(RATE, QUIET_SECONDS);
            head.post("/api/duplicate-scans", "{}");
            List<Latencies> meanwhile = new ArrayList<>();
            do {
                meanwhile.add(list.atRate(RATE, GLANCE_SECONDS));
            } while (latest(head).path("state").asText().equals("RUNNING"));
            Latencies during = Latencies.together(meanwhile);
            Latencies after = list.atRate(RATE, QUIET_SECONDS);
            print(latest(head), before, during, after);
        }
    }

    private static JsonNode latest(Session head) throws IOException, InterruptedException {
        return JSON.readTree(head.read("/api/duplicate-scans/latest"));
    }

    private void print(JsonNode scan, Latencies before, Latencies during, Latencies after) {
        Duration took = Duration.between(
                Instant.parse(scan.path("startedAt").asText()),
                Instant.parse(scan.path("finishedAt").asText()));
        System.out.printf(
                "%,d firms, scan %s after %.0f s: %,d names looked at, %,d pairs compared, %,d cases found%n%n",
                firms,
                scan.path("state").asText(),
                took.toMillis() / 1000.0,
                scan.path("looked").asLong(),
                scan.path("compared").asLong(),
                scan.path("found").asLong());
        System.out.printf("| List of firms at %d/s | p50 ms | p95 ms | p99 ms | p95 to the quiet one's |%n", RATE);
        System.out.println("|---|---|---|---|---|");
        row("quiet, before", before, before);
        row("during the scan", during, before);
        row("quiet, after", after, before);
    }

    private static void row(String when, Latencies latencies, Latencies quiet) {
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %.2f |%n",
                when,
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99),
                latencies.percentile(95) / quiet.percentile(95));
    }
}
