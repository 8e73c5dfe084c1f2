package org.lianzhao.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;
import org.lianzhao.demo.DemoServers;

/** Takes the whole register out as Excel and CSV in a small heap, beside a bare loop that writes the same columns to a file. */
final class ExportBench {
    private static final int RATE = 50;
    private static final int SECONDS = 10;
    private static final String BARE = """
            select name, credit_code, region_code, founded_on, enterprise_type, capital_amount, capital_currency,
              legal_representative, address, industry_code, products, source, recorded_at
            from company where merged_to_id is null order by id
            """;

    private final Path root;
    private final int firms;

    ExportBench(Path root, int firms) {
        this.root = root;
        this.firms = firms;
    }

    void run() throws Exception {
        Path files = Files.createDirectories(root.resolve(".demo-bench/exports"));
        try (DemoServers servers = FilledServers.start(root, firms)) {
            Session office = Session.signIn(servers.url(), "office", servers.password("office"));
            Session member = Session.signIn(servers.url(), "member", servers.password("member"));
            FilledServers.awaitIndex(member);
            Load list = Call.reading("list", "/api/companies").by(member);
            list.throughput(RATE, SECONDS);
            Latencies quiet = list.atRate(RATE, SECONDS);
            System.out.printf("%n| All of %,d firms | seconds | rows/s | MB |%n|---|---|---|---|%n", firms);
            Path book = files.resolve("firms.xlsx");
            row("as XLSX", export(office, "xlsx", book), book);
            try (ZipFile whole = new ZipFile(book.toFile())) {
                System.out.printf("| (%d parts, whole) | | | |%n", whole.size());
            }
            Path text = files.resolve("firms.csv");
            row("as CSV", export(office, "csv", text), text);
            Path bare = files.resolve("bare.csv");
            row("bare JDBC to CSV", timed(() -> write(servers.database(), bare)), bare);
            CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> exportQuietly(office, book));
            Latencies during = list.atRate(RATE, SECONDS);
            System.out.printf(
                    "%nList of firms at %d/s: p95 %.1f ms quiet, %.1f ms during an export (%s)%n",
                    RATE,
                    quiet.percentile(95),
                    during.percentile(95),
                    beside.isDone() ? "over before" : "all the time");
            beside.join();
            System.out.printf(
                    "Program: peak resident memory %d MB (heap limited to %s)%n",
                    servers.programPeakMemory() >> 20, System.getenv().getOrDefault("LIANZHAO_DEMO_HEAP", "1g"));
        }
    }

    private static double export(Session office, String format, Path file) throws Exception {
        return timed(() -> office.download("/api/exports/companies?format=" + format, file));
    }

    private static void exportQuietly(Session office, Path file) {
        try {
            export(office, "xlsx", file);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void write(Database database, Path file) throws SQLException, IOException {
        try (Connection connection = database.open();
                Statement select = connection.createStatement();
                BufferedWriter out = Files.newBufferedWriter(file)) {
            select.setFetchSize(Integer.MIN_VALUE); // the driver's word for reading row after row
            try (ResultSet row = select.executeQuery(BARE)) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int column = 1; column <= columns; column++) {
                        String cell = row.getString(column);
                        out.append(cell == null ? "" : cell).append(column == columns ? '\n' : ',');
                    }
                }
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double timed(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
    }

    private void row(String what, double seconds, Path file) throws IOException {
        System.out.printf("| %s | %.1f | %,.0f | %d |%n", what, seconds, firms / seconds, Files.size(file) >> 20);
    }
}
