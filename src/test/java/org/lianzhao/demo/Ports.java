package org.lianzhao.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.lianzhao.testing.server.FreePort;

/**
 * Where the servers listen. The program keeps its port between starts, so that bookmarks go on working; the others take
 * whatever is free.
 *
 * @param moved whether the remembered port was taken by somebody else
 */
record Ports(int program, int management, int keycloak, int database, boolean moved) {
    private static final int USUAL = 8080;

    static Ports in(Path file, OptionalInt asked) throws IOException {
        OptionalInt remembered = Files.exists(file)
                ? OptionalInt.of(Integer.parseInt(Files.readString(file).strip()))
                : OptionalInt.empty();
        int wanted = asked.orElse(remembered.orElse(USUAL));
        boolean free = FreePort.isFree(wanted);
        if (!free && asked.isPresent()) {
            throw new IOException("Port " + wanted + " is taken; choose another with --port");
        }
        int program = free ? wanted : FreePort.any();
        Files.writeString(file, String.valueOf(program));
        return new Ports(program, FreePort.any(), FreePort.any(), FreePort.any(), !free && remembered.isPresent());
    }

    String programUrl() {
        return "http://127.0.0.1:" + program;
    }
}
