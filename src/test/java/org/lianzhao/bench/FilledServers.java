package org.lianzhao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lianzhao.demo.DemoServers;

/** The servers of a demonstration on a big register of invented firms, which is kept for the next run. */
final class FilledServers {
    private static final String PLACE = ".demo-bench";

    private FilledServers() {}

    /** Starts them with at least so many firms, and a tenth of that in leads. */
    static DemoServers start(Path root, int firms) throws Exception {
        boolean added;
        try (DemoServers servers = start(root)) {
            servers.database().awaitStill();
            added = new Firms(servers.database()).fill(firms) + new LeadRows(servers.database()).fill(firms / 10) > 0;
            added |= new FirmFacts(servers.database()).fill();
        }
        if (added) {
            forgetIndex(root.resolve(PLACE).resolve("program/index"));
        }
        return start(root);
    }

    /** Waits until names can be searched. */
    static void awaitIndex(Session session) throws Exception {
        long begun = System.nanoTime();
        while (session.get("/api/companies?limit=1&q=" + Calls.NAME_PART).get() != 200) {
            Thread.sleep(500);
        }
        System.out.printf("Index ready within %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static DemoServers start(Path root) throws Exception {
        return start(root, PLACE);
    }

    /** Starts them with what this folder keeps. */
    static DemoServers start(Path root, String place) throws Exception {
        return DemoServers.start(root, root.resolve(place), OptionalInt.empty());
    }

    // rows that are written past the program are in no outbox: an index that does not know them goes
    static void forgetIndex(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
