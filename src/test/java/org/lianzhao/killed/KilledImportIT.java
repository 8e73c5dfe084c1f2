package org.lianzhao.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.bench.DirtyFile;
import org.lianzhao.testing.server.EmbeddedMariaDb;
import org.lianzhao.testing.server.FreePort;
import org.lianzhao.testing.server.ServerProcess;

/** An import is killed at random points again and again: no row is lost, none is doubled. */
class KilledImportIT {
    private static final int ROWS = 20_000;
    private static final int KILLS = 5;
    private static final String PASSWORD = "test";
    private static final String BATCH = "(select id from import_batch limit 1)";

    private final Path target =
            Path.of(System.getProperty("lianzhao.target", "target")).toAbsolutePath();
    private final Path place = target.resolve("killed-import");
    private final Random random = new Random(20250214);
    private EmbeddedMariaDb database;
    private ServerProcess server;

    @BeforeEach
    void startDatabase() throws Exception {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(place);
        database = new EmbeddedMariaDb(
                target.resolve("mariadb"), place.resolve("mariadb"), FreePort.any(), PASSWORD, List.of());
        server = database.start();
    }

    @AfterEach
    void stopDatabase() throws Exception {
        server.stop();
    }

    @Test
    void an_import_that_is_killed_again_and_again_deals_with_every_row_once() throws Exception {
        Path file = place.resolve("registrations.csv");
        new DirtyFile().write(file, ROWS);
        var program = new KilledProgram(place, database, PASSWORD, file);
        long done = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process running = program.start(kill);
            done = awaitRows(running, done + 1 + random.nextInt(ROWS / KILLS / 2));
            // somewhere in the middle of a chunk
            running.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            KilledProgram.kill(running);
            done = number("select coalesce(max(rows_done), 0) from import_batch");
            assertThat(done).as("rows at kill " + kill).isBetween(1L, ROWS - 1L);
        }
        Process last = program.start(KILLS + 1);
        try {
            awaitRows(last, ROWS);
            awaitDone(last);
        } finally {
            KilledProgram.kill(last);
        }
        assertEveryRowEndedOnce();
    }

    private void assertEveryRowEndedOnce() throws SQLException {
        assertThat(number("select rows_done from import_batch")).isEqualTo(ROWS);
        assertThat(number("select created_rows + updated_rows + unchanged_rows + review_rows + rejected_rows"
                        + " from import_batch"))
                .isEqualTo(ROWS);
        assertThat(number("select count(*) from company where batch_id = " + BATCH))
                .isEqualTo(number("select created_rows from import_batch"));
        String rows = "(select row_no from import_row where batch_id = " + BATCH
                + " union all select batch_row from company c where batch_id = " + BATCH
                + " and not exists (select 1 from import_row r where r.batch_id = c.batch_id and r.row_no = c.batch_row)) r";
        assertThat(number("select count(*) from " + rows)).isEqualTo(ROWS);
        assertThat(number("select count(distinct row_no) from " + rows)).isEqualTo(ROWS);
        assertThat(number("select count(*) - count(distinct credit_code) from company where credit_code is not null"))
                .isZero();
        assertThat(number("select count(*) from company c where not exists"
                        + " (select 1 from company_name n where n.company_id = c.id and n.kind = 'OFFICIAL')"))
                .isZero();
    }

    private long awaitRows(Process running, long wanted) throws Exception {
        long done = rowsDone();
        while (done < wanted) {
            assertThat(running.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("the program has ended by itself, see " + place)
                    .isFalse();
            done = rowsDone();
        }
        return done;
    }

    private void awaitDone(Process running) throws Exception {
        while (number("select count(*) from import_batch where status = 'DONE'") == 0) {
            assertThat(running.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private long rowsDone() throws SQLException {
        return number("select count(*) from information_schema.tables where table_name = 'import_batch'") == 0
                ? 0
                : number("select coalesce(max(rows_done), 0) from import_batch");
    }

    private long number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), PASSWORD);
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
