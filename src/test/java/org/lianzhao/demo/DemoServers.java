package org.lianzhao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.lianzhao.bench.Database;
import org.lianzhao.testing.server.EmbeddedMariaDb;
import org.lianzhao.testing.server.RealKeycloak;
import org.lianzhao.testing.server.Realm;
import org.lianzhao.testing.server.ServerProcess;

/** The three servers of a demonstration, started together and stopped together. */
public final class DemoServers implements AutoCloseable {
    private static final List<String> DURABLE = List.of(
            "--innodb-buffer-pool-size=" + System.getenv().getOrDefault("LIANZHAO_DEMO_BUFFER_POOL", "256M"),
            "--innodb-log-file-size=" + System.getenv().getOrDefault("LIANZHAO_DEMO_REDO_LOG", "96M"));

    private final Path root;
    private final Home home;
    private final Secrets secrets;
    private final Ports ports;
    private final Stopper stopper = new Stopper();
    private final List<ServerProcess> running = new ArrayList<>();

    private final EmbeddedMariaDb mariadb;

    private DemoServers(Path root, Home home, OptionalInt port) throws IOException {
        this.root = root;
        this.home = home;
        this.secrets = home.secrets();
        this.ports = home.ports(port);
        this.mariadb = new EmbeddedMariaDb(
                root.resolve("target/mariadb"),
                home.place("mariadb"),
                ports.database(),
                secrets.get("database"),
                DURABLE);
    }

    /** Starts all three with what {@code folder} keeps; they end with this program, or when closed. */
    public static DemoServers start(Path root, Path folder, OptionalInt port) throws IOException, InterruptedException {
        return start(root, Home.open(folder), port, step -> {});
    }

    static DemoServers start(Path root, Home home, OptionalInt port, Consumer<String> steps)
            throws IOException, InterruptedException {
        DemoServers servers = new DemoServers(root, home, port);
        Runtime.getRuntime().addShutdownHook(new Thread(servers.stopper));
        servers.startAll(steps);
        return servers;
    }

    /** The program's address. */
    public String url() {
        return ports.programUrl();
    }

    /** The password of a sample person. */
    public String password(String person) {
        return secrets.get("password." + person);
    }

    /** The program's database. */
    public Database database() {
        return new Database(mariadb.jdbcUrl(), mariadb.user(), secrets.get("database"));
    }

    /** The most memory the program has held so far, in bytes; 0 where the system does not tell. */
    public long programPeakMemory() throws IOException {
        Path status =
                Path.of("/proc", String.valueOf(running.get(running.size() - 1).pid()), "status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    Accounts accounts() {
        return new Accounts(secrets, ports);
    }

    Ports ports() {
        return ports;
    }

    List<ServerProcess> running() {
        return running;
    }

    boolean isStopping() {
        return stopper.isStopping();
    }

    @Override
    public void close() throws IOException {
        stopper.run();
        home.close();
    }

    private void startAll(Consumer<String> steps) throws IOException, InterruptedException {
        Path target = root.resolve("target");
        String realm = Realm.filled(
                root.resolve("deploy/keycloak/lianzhao-realm.json"),
                name -> name.equals("program.url") ? ports.programUrl() : secrets.get(name));
        var provider = new RealKeycloak(target.resolve("keycloak"), home.place("keycloak"), ports.keycloak(), realm);
        steps.accept("keycloak");
        ServerProcess keycloak = watched(provider.start(secrets.get("keycloak")));
        steps.accept("database");
        watched(mariadb.start());
        provider.awaitReady(keycloak);
        steps.accept("program");
        var program = new DemoProgram(target, home.place("program"), secrets, ports);
        program.awaitReady(watched(program.start(mariadb, provider)));
        steps.accept("ready");
    }

    private ServerProcess watched(ServerProcess server) {
        running.add(server);
        return stopper.add(server);
    }
}
