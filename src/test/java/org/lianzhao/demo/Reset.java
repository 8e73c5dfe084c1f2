package org.lianzhao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lianzhao.testing.server.ServerProcess;

/** Forgets everything of earlier demonstrations, after ending what a killed one left running. */
public final class Reset {
    private Reset() {}

    /**
     * Empties the folder of the demonstration.
     *
     * @param arguments that folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Home home = Home.open(folder)) {
            for (String server : List.of("program", "keycloak", "mariadb")) {
                ServerProcess.endRemembered(server, home.place(server));
            }
            forget(folder);
        } catch (Home.Taken taken) {
            new Words(System.getenv("LANG")).error("taken", taken.pid());
            System.exit(2);
        }
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
