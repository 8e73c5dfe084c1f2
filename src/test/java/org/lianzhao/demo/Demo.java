package org.lianzhao.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.lianzhao.testing.server.ServerProcess;

/** Starts the three servers of the demonstration, says where it is and who may enter, and stops them all together. */
public final class Demo {
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
        try (DemoServers servers = DemoServers.start(root, home, port, words::step)) {
            if (servers.ports().moved()) {
                words.say("moved", servers.ports().program());
            }
            servers.accounts().write(home.accounts());
            words.welcome(servers.accounts(), home.accounts());
            watch(servers);
        } catch (IOException failed) {
            words.error("failed", String.valueOf(failed.getMessage()));
            System.exit(1);
        }
    }

    // returns only when one of them ends: all three or none
    private void watch(DemoServers servers) throws IOException {
        var ends = servers.running().stream().map(ServerProcess::ended).toArray(CompletableFuture<?>[]::new);
        Object first = CompletableFuture.anyOf(ends).join();
        if (first instanceof ServerProcess fallen && !servers.isStopping()) {
            words.error("fallen", fallen.name(), fallen.logEnd(20));
            System.exit(1);
        }
    }
}
