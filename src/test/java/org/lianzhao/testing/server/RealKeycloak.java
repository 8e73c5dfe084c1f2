package org.lianzhao.testing.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Keycloak of its own with our realm, on loopback. It keeps nothing between starts: the realm is imported anew each
 * time, with the same user keys and passwords, so that a killed server leaves nothing to repair.
 */
public final class RealKeycloak {
    private final Path unpacked;
    private final Path place;
    private final int port;
    private final String realm;

    /**
     * @param unpacked where the build unpacked the server
     * @param place where this server's own copy, its log and its process numbers are kept
     * @param realm the realm's file with all its placeholders filled
     */
    public RealKeycloak(Path unpacked, Path place, int port, String realm) {
        this.unpacked = unpacked;
        this.place = place;
        this.port = port;
        this.realm = realm;
    }

    /** Starts the server and returns at once; {@link #awaitReady} waits for it. */
    public ServerProcess start(String adminPassword) throws IOException {
        Path home = copy();
        Path imports = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(imports.resolve("lianzhao-realm.json"), realm);
        String address = "http://127.0.0.1:" + port;
        List<String> command = List.of(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address,
                "--cache=local",
                "--import-realm");
        Map<String, String> environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword,
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return ServerProcess.start("keycloak", place, command, environment);
    }

    /** Waits until the realm answers. */
    public void awaitReady(ServerProcess server) throws IOException, InterruptedException {
        server.awaitReady(this::answers, Duration.ofMinutes(3));
    }

    /** The realm's address, which the program is given as its identity provider. */
    public String realmUrl() {
        return "http://127.0.0.1:" + port + "/realms/lianzhao";
    }

    private boolean answers() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(realmUrl() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    // a copy, because the server rewrites itself for its options at the first start
    private Path copy() throws IOException {
        Path home = place.resolve("server");
        if (Files.exists(home.resolve("copied"))) {
            return home;
        }
        Path source;
        try (Stream<Path> found = Files.list(unpacked)) {
            source = found.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No Keycloak in " + unpacked + "; run mvn package first"));
        }
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target = home.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.createFile(home.resolve("copied"));
        return home;
    }
}
