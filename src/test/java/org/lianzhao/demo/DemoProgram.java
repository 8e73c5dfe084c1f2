package org.lianzhao.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.lianzhao.testing.server.EmbeddedMariaDb;
import org.lianzhao.testing.server.RealKeycloak;
import org.lianzhao.testing.server.ServerProcess;

/** The packaged program as the demonstration runs it: configured by environment, as in production. */
final class DemoProgram {
    private final Path target;
    private final Path place;
    private final Secrets secrets;
    private final Ports ports;

    DemoProgram(Path target, Path place, Secrets secrets, Ports ports) {
        this.target = target;
        this.place = place;
        this.secrets = secrets;
        this.ports = ports;
    }

    ServerProcess start(EmbeddedMariaDb database, RealKeycloak provider) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = target.resolve("quarkus-app/quarkus-run.jar").toString();
        return ServerProcess.start(
                "program", place, List.of(java, "-Xmx" + heap(), "-jar", jar), environment(database, provider));
    }

    private static String heap() {
        return System.getenv().getOrDefault("LIANZHAO_DEMO_HEAP", "1g");
    }

    void awaitReady(ServerProcess program) throws IOException, InterruptedException {
        program.awaitReady(this::isHealthy, Duration.ofMinutes(2));
    }

    private Map<String, String> environment(EmbeddedMariaDb database, RealKeycloak provider) {
        return Map.ofEntries(
                Map.entry("LIANZHAO_DEMO", "true"),
                Map.entry("LIANZHAO_DEMO_REGISTER", register()),
                Map.entry("LIANZHAO_FILES", place.resolve("files").toString()),
                Map.entry("LIANZHAO_INDEX", place.resolve("index").toString()),
                Map.entry("LIANZHAO_HTTP_HOST", "127.0.0.1"),
                Map.entry("LIANZHAO_HTTP_PORT", String.valueOf(ports.program())),
                Map.entry("LIANZHAO_MANAGEMENT_PORT", String.valueOf(ports.management())),
                Map.entry("LIANZHAO_JDBC_URL", database.jdbcUrl()),
                Map.entry("LIANZHAO_JDBC_USERNAME", database.user()),
                Map.entry("LIANZHAO_JDBC_PASSWORD", secrets.get("database")),
                Map.entry("LIANZHAO_OIDC_URL", provider.realmUrl()),
                Map.entry("LIANZHAO_OIDC_CLIENT_ID", "lianzhao"),
                Map.entry("LIANZHAO_OIDC_CLIENT_SECRET", secrets.get("client.secret")),
                Map.entry("LIANZHAO_SESSION_SECRET", secrets.get("session")),
                Map.entry("LIANZHAO_CONTACT_KEY", secrets.get("contacts")),
                Map.entry("LIANZHAO_CONTACT_MATCH_KEY", secrets.get("contacts.match")));
    }

    private String register() {
        Path data = target.resolveSibling("deploy").resolve("demo-data");
        // lists show the youngest first: whoever looks at the register begins with Chinese names
        return data.resolve("listed-companies.csv") + "," + data.resolve("target-lists.csv");
    }

    private boolean isHealthy() throws InterruptedException {
        var address = URI.create("http://127.0.0.1:" + ports.management() + "/q/health/ready");
        try {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
