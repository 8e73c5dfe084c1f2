package org.lianzhao.bench;

import java.nio.file.Path;
import java.util.List;
import org.lianzhao.demo.DemoServers;

/** Fills a register, runs the packaged program on it and prints one Markdown table of what a signed-in person waits for. */
public final class Bench {
    private static final int RATE = 50;
    private static final int CONNECTIONS = 16;
    /** A program that has just started compiles itself while it answers: nobody's working day. */
    private static final int WARM_SECONDS = 5;

    private Bench() {}

    /**
     * Runs the whole benchmark.
     *
     * @param arguments the repository's root, the number of firms (leads are a tenth of it), the seconds of each measurement, and a part of
     *     the names of calls to be measured (all where absent)
     */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        if (arguments[1].equals("import")) {
            new ImportBench(root, Integer.parseInt(arguments[2])).run();
            return;
        }
        if (arguments[1].equals("scan")) {
            new ScanBench(root, Integer.parseInt(arguments[2])).run();
            return;
        }
        if (arguments[1].equals("index")) {
            new IndexBench(root, Integer.parseInt(arguments[2])).run();
            return;
        }
        if (arguments[1].equals("chain-file")) {
            new ChainFileBench(root, Integer.parseInt(arguments[2])).run();
            return;
        }
        if (arguments[1].equals("chain-map")) {
            new MapBench(root, Integer.parseInt(arguments[2])).run();
            return;
        }
        if (arguments[1].equals("targets")) {
            new TargetsBench(root, Integer.parseInt(arguments[2])).run();
            return;
        }
        if (arguments[1].equals("export")) {
            new ExportBench(root, Integer.parseInt(arguments[2])).run();
            return;
        }
        if (arguments[1].equals("desk")) {
            new DeskBench(root, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), wanted(arguments, 4))
                    .run();
            return;
        }
        int firms = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        try (DemoServers servers = FilledServers.start(root, firms)) {
            Database database = servers.database();
            Session session = Session.signIn(servers.url(), "member", servers.password("member"));
            FilledServers.awaitIndex(session);
            for (Call call : calls(database)) {
                call.by(session).throughput(CONNECTIONS, 2); // all that calls share is compiled
            }
            System.out.printf(
                    "%,d firms, %,d leads; %d/s for %d s, latency from the planned start; each call warmed for %d s%n%n",
                    firms, firms / 10, RATE, seconds, WARM_SECONDS);
            System.out.println(
                    "| Call | p50 ms | p95 ms | p99 ms | at 16 connections /s | bare JDBC /s | ratio | statements |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            String wanted = wanted(arguments, 3);
            for (Call call : calls(database)) {
                if (call.name().contains(wanted)) {
                    measure(call, session, database, seconds);
                }
            }
            Session leader = Session.signIn(servers.url(), "leader", servers.password("leader"));
            for (Call call : Calls.OF_LEADERS) {
                if (call.name().contains(wanted)) {
                    measure(call, leader, database, seconds);
                }
            }
        }
    }

    private static String wanted(String[] arguments, int place) {
        return arguments.length > place ? arguments[place] : "";
    }

    private static List<Call> calls(Database database) throws Exception {
        return Calls.on(database);
    }

    private static void measure(Call call, Session session, Database database, int seconds) throws Exception {
        Load load = call.by(session);
        load.throughput(CONNECTIONS, WARM_SECONDS);
        load.atRate(RATE, 1); // what the rush left behind is done with
        long before = database.statements();
        Latencies latencies = load.atRate(RATE, seconds);
        double statements = (double) (database.statements() - before) / latencies.count();
        double program = load.throughput(CONNECTIONS, seconds);
        double bare = call.sql().isEmpty()
                ? 0
                : BareLoop.inItsOwnProcess(database, call.sql(), call.values(), CONNECTIONS, seconds);
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %.0f | %s | %s | %.1f |%n",
                call.name(),
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(99),
                program,
                bare == 0 ? "" : "%.0f".formatted(bare),
                bare == 0 ? "" : "%.2f".formatted(program / bare),
                statements);
    }
}
