package org.lianzhao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.demo.DemoServers;
import org.lianzhao.testing.InventedMap;

/** Begins a chain of 5,000 segments and groups and 10,000 links with a file, again and again under another code. */
final class ChainFileBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SEGMENTS = 5000 - InventedMap.GROUPS;
    private static final int LINKS = 10_000;
    private static final int RUNS = 3;

    private final Path root;
    private final int firms;

    ChainFileBench(Path root, int firms) {
        this.root = root;
        this.firms = firms;
    }

    void run() throws Exception {
        try (DemoServers servers = FilledServers.start(root, firms)) {
            Session office = Session.signIn(servers.url(), "chain-office", servers.password("chain-office"));
            System.out.printf("%,d firms; %,d segments and groups, %,d links%n%n", firms, 5000, LINKS);
            System.out.println("| Run | dry run s | into a draft s | both s | the same file over it s | statements |");
            System.out.println("|---|---|---|---|---|---|");
            for (int run = 1; run <= RUNS; run++) {
                measure(run, office, servers);
            }
        }
    }

    private static void measure(int run, Session office, DemoServers servers) throws Exception {
        String code = "B" + System.currentTimeMillis() % 10_000_000;
        Path file = Files.createTempFile("map", ".json");
        Files.write(file, InventedMap.json(code, SEGMENTS, LINKS));
        long before = servers.database().statements();
        long begun = System.nanoTime();
        JsonNode tried = JSON.readTree(office.upload("/api/chains/files", Map.of(), file));
        double dry = since(begun);
        Map<String, String> choices =
                new HashMap<>(Map.of("seen", tried.path("seen").asText()));
        long taking = System.nanoTime();
        office.upload("/api/chains/files/draft", choices, file);
        double taken = since(taking);
        long statements = servers.database().statements() - before;
        long again = System.nanoTime();
        office.upload("/api/chains/files", Map.of("chain", code), file);
        System.out.printf(
                "| %d | %.1f | %.1f | %.1f | %.1f | %d |%n", run, dry, taken, dry + taken, since(again), statements);
        Files.delete(file);
    }

    private static double since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
    }
}
