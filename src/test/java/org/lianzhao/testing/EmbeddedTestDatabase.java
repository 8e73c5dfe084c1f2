package org.lianzhao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianzhao.testing.server.EmbeddedMariaDb;
import org.lianzhao.testing.server.FreePort;
import org.lianzhao.testing.server.ServerProcess;

/** The embedded database of a run of the tests: empty at the start, gone with the JVM. */
final class EmbeddedTestDatabase {
    private static final String USER = "lianzhao";
    private static final String PASSWORD = "test";
    private static final List<String> FAST_NOT_DURABLE =
            List.of("--innodb-flush-log-at-trx-commit=2", "--innodb-buffer-pool-size=128M");

    // kept outside of this class, which each restart of the program under test loads anew
    private static final String URL = "lianzhao.test-database.url";

    private EmbeddedTestDatabase() {}

    static Map<String, String> settings() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                System.setProperty(URL, started());
            }
        }
        return TestDatabase.settings(System.getProperty(URL), USER, PASSWORD);
    }

    private static String started() {
        Path target = Path.of(System.getProperty("lianzhao.target", "target")).toAbsolutePath();
        try {
            Path place = Files.createDirectories(target.resolve("test-database"));
            empty(place.resolve("data"));
            var database =
                    new EmbeddedMariaDb(target.resolve("mariadb"), place, FreePort.any(), PASSWORD, FAST_NOT_DURABLE);
            ServerProcess server = database.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return database.jdbcUrl();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void stop(ServerProcess server) {
        try {
            server.stop();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void empty(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
