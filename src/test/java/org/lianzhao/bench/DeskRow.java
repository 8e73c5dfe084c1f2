package org.lianzhao.bench;

/** Measures a call of the desk and prints its row. */
final class DeskRow {
    private static final int CONNECTIONS = 16;
    /** A program that has just started compiles itself while it answers: nobody's working day. */
    private static final int WARM_SECONDS = 3;
    /** What is written stays, so fewer do it, and longer: a way of a thousand methods is compiled only when it was gone often. */
    private static final int WARM_WRITES_SECONDS = 30;

    private final Database database;
    private final int seconds;

    DeskRow(Database database, int seconds) {
        this.database = database;
        this.seconds = seconds;
    }

    static void head() {
        System.out.println(
                "| Call | limit ms | p50 ms | p95 ms | p99 ms | a second | at 16 connections /s | bare JDBC /s"
                        + " | ratio | statements | rows looked at |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    }

    void measure(DeskCall call) throws Exception {
        Load load = call.load();
        boolean reads = call.perSecond() >= 5 && !call.sql().equals(DeskCall.WRITES);
        load.throughput(reads ? CONNECTIONS : 2, reads ? WARM_SECONDS : WARM_WRITES_SECONDS);
        load.atRate(call.perSecond(), 2); // what the rush left behind is done with
        long statements = database.statements();
        long rows = database.rowsRead();
        Latencies latencies = load.atRate(call.perSecond(), seconds);
        double calls = latencies.count();
        double perCall = (database.statements() - statements) / calls;
        double rowsPerCall = (database.rowsRead() - rows) / calls;
        double program = reads ? load.throughput(CONNECTIONS, seconds) : 0;
        double bare = reads && !call.sql().isEmpty()
                ? BareLoop.inItsOwnProcess(database, call.sql(), call.values(), CONNECTIONS, seconds)
                : 0;
        System.out.printf(
                "| %s | %d | %.1f | %.1f%s | %.1f | %d | %s | %s | %s | %.1f | %.0f |%n",
                call.name(),
                call.limit(),
                latencies.percentile(50),
                latencies.percentile(95),
                latencies.percentile(95) > call.limit() ? " (over)" : "",
                latencies.percentile(99),
                call.perSecond(),
                program == 0 ? "" : "%.0f".formatted(program),
                bare == 0 ? "" : "%.0f".formatted(bare),
                bare == 0 ? "" : "%.2f".formatted(program / bare),
                perCall,
                rowsPerCall);
    }
}
