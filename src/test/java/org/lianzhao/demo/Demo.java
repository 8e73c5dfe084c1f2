package org.lianzhao.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.lianzhao.testing.server.EmbeddedMariaDb;
import org.lianzhao.testing.server.RealKeycloak;
import org.lianzhao.testing.server.Realm;
import org.lianzhao.testing.server.ServerProcess;

/** Starts the three servers of the demonstration, says where it is and who may enter, and stops them all together. */
public final class Demo {
    private static final List<String> DURABLE = List.of("--innodb-buffer-pool-size=256M");

    private final Path root;
    private final Home home;
    private final Words words;

    private Demo(Path root, Home home, Words words) {
        this.root = root;
        this.home = home;
        this.words = words;
    }

    /**
     * Runs until one of the servers ends or the person has had enough.
     *
     * @param arguments the repository's root and, if one was asked for, the port
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        OptionalInt port = arguments.length > 1 ? OptionalInt.of(Integer.parseInt(arguments[1])) : OptionalInt.empty();
        Words words = new Words(System.getenv("LANG"));
        try (Home home = Home.open(root.resolve(".demo"))) {
            new Demo(root, home, words).run(port);
        } catch (Home.Taken taken) {
            words.error("taken", taken.pid());
            System.exit(2);
        }
    }

    private void run(OptionalInt port) throws IOException, InterruptedException {
        Secrets secrets = home.secrets();
        Ports ports = home.ports(port);
        if (ports.moved()) {
            words.say("moved", ports.program());
        }
        Stopper stopper = new Stopper();
        Runtime.getRuntime().addShutdownHook(new Thread(stopper));
        try {
            List<ServerProcess> servers = start(secrets, ports, stopper);
            Accounts accounts = new Accounts(secrets, ports);
            accounts.write(home.accounts());
            words.welcome(accounts, home.accounts());
            watch(servers, stopper);
        } catch (IOException failed) {
            words.error("failed", String.valueOf(failed.getMessage()));
            System.exit(1);
        }
    }

    private List<ServerProcess> start(Secrets secrets, Ports ports, Stopper stopper)
            throws IOException, InterruptedException {
        Path target = root.resolve("target");
        String realm = Realm.filled(
                root.resolve("deploy/keycloak/lianzhao-realm.json"),
                name -> name.equals("program.url") ? ports.programUrl() : secrets.get(name));
        var provider = new RealKeycloak(target.resolve("keycloak"), home.place("keycloak"), ports.keycloak(), realm);
        words.step("keycloak");
        ServerProcess keycloak = stopper.add(provider.start(secrets.get("keycloak")));
        var database = new EmbeddedMariaDb(
                target.resolve("mariadb"), home.place("mariadb"), ports.database(), secrets.get("database"), DURABLE);
        words.step("database");
        ServerProcess mariadb = stopper.add(database.start());
        provider.awaitReady(keycloak);
        words.step("program");
        var program = new DemoProgram(target, home.place("program"), secrets, ports);
        ServerProcess lianzhao = stopper.add(program.start(database, provider));
        program.awaitReady(lianzhao);
        words.step("ready");
        return List.of(lianzhao, keycloak, mariadb);
    }

    // returns only when one of them ends: all three or none
    private void watch(List<ServerProcess> servers, Stopper stopper) throws IOException {
        var ends = servers.stream().map(ServerProcess::ended).toArray(CompletableFuture<?>[]::new);
        Object first = CompletableFuture.anyOf(ends).join();
        if (first instanceof ServerProcess fallen && !stopper.isStopping()) {
            words.error("fallen", fallen.name(), fallen.logEnd(20));
            System.exit(1);
        }
    }
}
