package org.lianzhao.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that runs beside this program: started after a killed predecessor was ended, watched, stopped. */
public final class ServerProcess {
    private static final Duration POLL = Duration.ofMillis(100);

    private final String name;
    private final Path log;
    private final Pids pids;
    private final Process process;

    private ServerProcess(String name, Path log, Pids pids, Process process) {
        this.name = name;
        this.log = log;
        this.pids = pids;
        this.process = process;
    }

    /** Something that can be asked whether it works by now. */
    @FunctionalInterface
    public interface Check {
        boolean works() throws IOException, InterruptedException;
    }

    /** Starts a command; {@code place} is where its log and its process numbers are kept. */
    public static ServerProcess start(String name, Path place, List<String> command, Map<String, String> environment)
            throws IOException {
        Files.createDirectories(place);
        endRemembered(name, place);
        Pids pids = pidsOf(name, place);
        Path log = place.resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        pids.remember(process.toHandle());
        return new ServerProcess(name, log, pids, process);
    }

    /** Ends what an earlier run of this server left behind. */
    public static void endRemembered(String name, Path place) throws IOException {
        pidsOf(name, place).end();
    }

    /** Waits until the server works; fails with the end of its log when it dies or takes longer than {@code limit}. */
    public ServerProcess awaitReady(Check check, Duration limit) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (!check.works()) {
            if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)
                    || Instant.now().isAfter(end)) {
                String story = "%s does not start. The end of its log (%s):%n%s".formatted(name, log, logEnd(30));
                stop();
                throw new IOException(story);
            }
        }
        pids.remember(process.toHandle()); // by now it may have children
        return this;
    }

    /** Its process number. */
    public long pid() {
        return process.pid();
    }

    /** Ends the server and everything it started. */
    public void stop() throws IOException {
        pids.end();
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<ServerProcess> ended() {
        return process.onExit().thenApply(gone -> this);
    }

    public String name() {
        return name;
    }

    /** The last lines that the server wrote. */
    public String logEnd(int lines) throws IOException {
        List<String> all = Files.readAllLines(log);
        return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    private static Pids pidsOf(String name, Path place) {
        return new Pids(place.resolve(name + ".pid"));
    }
}
