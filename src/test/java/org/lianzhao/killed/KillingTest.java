package org.lianzhao.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lianzhao.testing.server.EmbeddedMariaDb;
import org.lianzhao.testing.server.FreePort;
import org.lianzhao.testing.server.ServerProcess;

/** A database of its own, and the packaged program on it, which is killed while it works. */
abstract class KillingTest {
    static final int KILLS = 5;
    private static final String PASSWORD = "test";

    private final Path target =
            Path.of(System.getProperty("lianzhao.target", "target")).toAbsolutePath();
    final Path place = target.resolve("killed").resolve(getClass().getSimpleName());
    private final Random random = new Random(20250214);
    private EmbeddedMariaDb database;
    private ServerProcess server;
    private int starts;

    @BeforeEach
    void startDatabase() throws Exception {
        clear();
        database = new EmbeddedMariaDb(
                target.resolve("mariadb"), place.resolve("mariadb"), FreePort.any(), PASSWORD, List.of());
        server = database.start();
    }

    private void clear() throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(place);
    }

    @AfterEach
    void stopDatabase() throws Exception {
        server.stop();
    }

    /** Starts the program; the files are handed in unless they were before. */
    private Process start(Path... files) throws IOException {
        starts++;
        return new KilledProgram(place, database, PASSWORD, List.of(files)).start(starts);
    }

    /**
     * Kills the program again and again, each time somewhere on its way.
     *
     * @param progress a question for how much is done
     * @param all how much there is to do
     * @param within how long after a step the program may be killed, in milliseconds
     */
    void killAgainAndAgain(String progress, long all, int within, Path... files) throws Exception {
        long done = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process running = start(files);
            await(running, progress, done + 1 + random.nextLong(all / KILLS / 2));
            running.waitFor(random.nextInt(within), TimeUnit.MILLISECONDS); // somewhere in the middle of a step
            KilledProgram.kill(running);
            done = progress(progress);
            assertThat(done).as("done at kill " + kill).isBetween(1L, all - 1L);
        }
    }

    /** Lets the program work until a question has this answer. */
    void letItWork(String question, long answer, Path... files) throws Exception {
        Process running = start(files);
        try {
            await(running, question, answer);
        } finally {
            KilledProgram.kill(running);
        }
    }

    /** Lets the program work until something is so. */
    void letItWork(Callable<Boolean> until, Path... files) throws Exception {
        Process running = start(files);
        try {
            await(running, until);
        } finally {
            KilledProgram.kill(running);
        }
    }

    private void await(Process running, String question, long wanted) throws Exception {
        await(running, () -> progress(question) >= wanted);
    }

    private void await(Process running, Callable<Boolean> until) throws Exception {
        while (!until.call()) {
            assertThat(running.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("the program has ended by itself, see " + place)
                    .isFalse();
        }
    }

    private long progress(String question) throws SQLException {
        boolean empty = number("select count(*) from information_schema.tables where table_name = 'import_batch'") == 0;
        return empty ? 0 : number(question);
    }

    long number(String question) throws SQLException {
        return Long.parseLong(text(question));
    }

    String text(String question) throws SQLException {
        try (Connection connection = connection();
                ResultSet row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    void change(String statement) throws SQLException {
        try (Connection connection = connection()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), PASSWORD);
    }
}
