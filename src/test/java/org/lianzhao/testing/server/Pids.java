package org.lianzhao.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Remembers in a file which processes were started, so that a later run can end those that a killed run left behind.
 * Number and moment of birth together name a process; a number alone may meanwhile belong to somebody else.
 */
final class Pids {
    private static final long PATIENCE_SECONDS = 15;

    private final Path file;

    Pids(Path file) {
        this.file = file;
    }

    /** Remembers the process and all that it has started so far. */
    void remember(ProcessHandle process) throws IOException {
        List<String> lines = Stream.concat(Stream.of(process), process.descendants())
                .flatMap(one -> line(one).stream())
                .toList();
        Files.write(file, lines);
    }

    /** Ends what is remembered and still alive: politely first, after a while by force. */
    void end() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        List<ProcessHandle> alive = Files.readAllLines(file).stream()
                .flatMap(line -> alive(line).stream())
                .toList();
        List<ProcessHandle> family = Stream.concat(
                        alive.stream(), alive.stream().flatMap(ProcessHandle::descendants))
                .distinct()
                .toList();
        family.forEach(ProcessHandle::destroy);
        var gone = CompletableFuture.allOf(
                family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            gone.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stubborn) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
        Files.deleteIfExists(file);
    }

    private static Optional<String> line(ProcessHandle process) {
        return process.info().startInstant().map(born -> process.pid() + " " + born.toEpochMilli());
    }

    /** The process that a remembered line means; nothing when it is gone, whoever has its number now. */
    static Optional<ProcessHandle> alive(String line) {
        String[] parts = line.strip().split(" ");
        if (parts.length != 2) {
            return Optional.empty();
        }
        Instant born = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process ->
                        process.info().startInstant().filter(born::equals).isPresent());
    }
}
