package org.lianzhao.killed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.lianzhao.testing.server.EmbeddedMariaDb;
import org.lianzhao.testing.server.FreePort;

/** The packaged program on a database, with files to import and nobody who could sign in. */
final class KilledProgram {
    private final Path place;
    private final EmbeddedMariaDb database;
    private final String password;
    private final List<Path> register;

    KilledProgram(Path place, EmbeddedMariaDb database, String password, List<Path> register) {
        this.place = place;
        this.database = database;
        this.password = password;
        this.register = register;
    }

    Process start(int attempt) throws IOException {
        Path target = Path.of(System.getProperty("lianzhao.target", "target")).toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                target.resolve("quarkus-app/quarkus-run.jar").toString()));
        builder.redirectErrorStream(true)
                .redirectOutput(place.resolve("program-" + attempt + ".log").toFile());
        builder.environment().putAll(environment());
        return builder.start();
    }

    private Map<String, String> environment() throws IOException {
        Files.createDirectories(place.resolve("files"));
        return Map.ofEntries(
                Map.entry("LIANZHAO_DEMO", "true"),
                Map.entry(
                        "LIANZHAO_DEMO_REGISTER",
                        register.stream().map(Path::toString).collect(Collectors.joining(","))),
                Map.entry("LIANZHAO_FILES", place.resolve("files").toString()),
                Map.entry("LIANZHAO_INDEX", place.resolve("index").toString()),
                Map.entry("LIANZHAO_HTTP_PORT", String.valueOf(FreePort.any())),
                Map.entry("LIANZHAO_MANAGEMENT_PORT", String.valueOf(FreePort.any())),
                Map.entry("LIANZHAO_JDBC_URL", database.jdbcUrl()),
                Map.entry("LIANZHAO_JDBC_USERNAME", database.user()),
                Map.entry("LIANZHAO_JDBC_PASSWORD", password),
                Map.entry("LIANZHAO_OIDC_URL", "http://127.0.0.1:9/realms/nobody"),
                Map.entry("LIANZHAO_OIDC_CLIENT_ID", "lianzhao"),
                Map.entry("LIANZHAO_OIDC_CLIENT_SECRET", "never-asked-for"),
                Map.entry("LIANZHAO_SESSION_SECRET", "never-asked-for-never-asked-for-never"),
                Map.entry("LIANZHAO_CONTACT_KEY", "never-asked-for-never-asked-for-never"),
                Map.entry("LIANZHAO_CONTACT_MATCH_KEY", "never-asked-for-never-asked-for-never"),
                Map.entry("QUARKUS_OIDC_TENANT_ENABLED", "false"),
                Map.entry("QUARKUS_OIDC_PARTNER_TENANT_ENABLED", "false"),
                Map.entry("LIANZHAO_IMPORTS_CLAIM", "1s"),
                Map.entry("LIANZHAO_IMPORTS_LOOK", "1s"));
    }

    /** Ends it as a power cut would. */
    static void kill(Process program) throws InterruptedException {
        program.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }
}
