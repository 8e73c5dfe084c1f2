package org.lianzhao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lianzhao.demo.DemoServers;

/** Imports a dirty file into an empty register: the dry run, the commit, the index, and a bare LOAD DATA beside them. */
final class ImportBench {
    private static final String PLACE = ".demo-bench-import";

    private final Path root;
    private final int rows;

    ImportBench(Path root, int rows) {
        this.root = root;
        this.rows = rows;
    }

    void run() throws Exception {
        Path place = root.resolve(PLACE);
        empty(place);
        Path file = Files.createDirectories(root.resolve(PLACE + "-file")).resolve("registrations.csv");
        new DirtyFile().write(file, rows);
        System.out.printf("%,d rows, %,d MB%n%n", rows, Files.size(file) >> 20);
        System.out.println("| Step | seconds | rows/s |");
        System.out.println("|---|---|---|");
        try (DemoServers servers = DemoServers.start(root, place, OptionalInt.empty())) {
            servers.database().awaitStill();
            Session office = Session.signIn(servers.url(), "office", servers.password("office"));
            ImportCall call = new ImportCall(office);
            String id = timed("upload and header", () -> call.handIn(file));
            timed("dry run", () -> call.await(id, "READY"));
            long begun = System.nanoTime();
            call.commit(id);
            timed("commit", () -> call.await(id, "DONE"));
            awaitIndex(servers.database(), office, begun);
            System.out.printf("%n%s%n", call.counts(id));
            timed("LOAD DATA of the same file", () -> LoadData.of(servers.database(), file));
            System.out.printf(
                    "%nProgram: peak resident memory %d MB (heap limited to %s)%n",
                    servers.programPeakMemory() >> 20, System.getenv().getOrDefault("LIANZHAO_DEMO_HEAP", "1g"));
        }
    }

    // the youngest firm can be found
    private void awaitIndex(Database database, Session office, long begun) throws Exception {
        String name = database.text("select name from company where source = 'IMPORTED' order by id desc limit 1");
        String search = "/api/companies?limit=1&q=" + URLEncoder.encode(name, UTF_8);
        while (!office.read(search).contains(name)) {
            Thread.sleep(100);
        }
        row("commit and index", begun);
    }

    private <T> T timed(String step, java.util.concurrent.Callable<T> work) throws Exception {
        long begun = System.nanoTime();
        T result = work.call();
        row(step, begun);
        return result;
    }

    private void row(String step, long begun) {
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        System.out.printf("| %s | %.1f | %,.0f |%n", step, seconds, rows / seconds);
    }

    private static void empty(Path place) throws Exception {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
