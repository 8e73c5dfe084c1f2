package org.lianzhao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianzhao.demo.DemoServers;
import org.lianzhao.testing.InventedMap;

/** A published map of 3,000 segments: reading it, its size on the wire, opening its board in Chromium, editing a segment of it. */
final class MapBench {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SEGMENTS = 3000;
    private static final int LINKS = 6000;
    private static final int RATE = 10;
    private static final int SECONDS = 20;
    private static final int CONNECTIONS = 4;
    private static final int WARM_EDITS = 100;
    private static final int EDITS = 300;
    private static final double NANOS_PER_MILLISECOND = 1_000_000.0;

    private final Path root;
    private final int firms;

    MapBench(Path root, int firms) {
        this.root = root;
        this.firms = firms;
    }

    void run() throws Exception {
        try (DemoServers servers = FilledServers.start(root, firms)) {
            Session office = Session.signIn(servers.url(), "chain-office", servers.password("chain-office"));
            String code = "M" + System.currentTimeMillis() % 10_000_000;
            publish(office, code);
            String map = "/api/chains/" + code + "/map";
            System.out.printf("%,d firms; %,d segments, %,d links%n%n", firms, SEGMENTS, LINKS);
            System.out.printf("Map: %,d bytes compressed%n%n", office.compressedSize(map));
            System.out.println("| What | p50 ms | p95 ms | p99 ms |");
            System.out.println("|---|---|---|---|");
            Load reading = Call.reading("map", map).by(office);
            reading.throughput(CONNECTIONS, SECONDS);
            reading.atRate(RATE, 1); // what the rush left behind is done with
            row("map, at %d/s".formatted(RATE), reading.atRate(RATE, SECONDS));
            row("editing one segment in the draft", edits(office, code));
            try (BoardWindow window = BoardWindow.signIn(servers.url(), "leader", servers.password("leader"))) {
                row("its board in Chromium, until a click on a segment is answered", window.opened("/chains/" + code));
                row("the same, the map of electronic devices", window.opened("/chains/EL"));
            }
        }
    }

    private static void publish(Session office, String code) throws Exception {
        Path file = Files.createTempFile("map", ".json");
        Files.write(file, InventedMap.json(code, SEGMENTS, LINKS));
        JsonNode tried = JSON.readTree(office.upload("/api/chains/files", Map.of(), file));
        office.upload(
                "/api/chains/files/draft", Map.of("seen", tried.path("seen").asText()), file);
        Files.delete(file);
        JsonNode difference = JSON.readTree(office.read("/api/chains/" + code + "/draft/difference"));
        office.post(
                "/api/chains/" + code + "/editions",
                JSON.createObjectNode()
                        .put("reason", "示例：量一量大图")
                        .put("seen", difference.path("seen").asText())
                        .toString());
    }

    private static Latencies edits(Session office, String code) throws Exception {
        List<Double> took = new ArrayList<>();
        for (int edit = -WARM_EDITS; edit < EDITS; edit++) {
            String path =
                    "/api/chains/%s/draft/segments/%s-S%d".formatted(code, code, Math.floorMod(edit * 7, SEGMENTS));
            JsonNode now = JSON.readTree(office.read(path));
            ObjectNode wanted = now.path("content").deepCopy();
            wanted.set("version", now.path("version"));
            wanted.put("name", "改名" + edit);
            long begun = System.nanoTime();
            office.put(path, wanted.toString());
            if (edit >= 0) {
                took.add((System.nanoTime() - begun) / NANOS_PER_MILLISECOND);
            }
        }
        return new Latencies(took);
    }

    private static void row(String what, Latencies latencies) {
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f |%n",
                what, latencies.percentile(50), latencies.percentile(95), latencies.percentile(99));
    }
}
