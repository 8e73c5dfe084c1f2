package org.lianzhao.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Changes a thousand leads at once, each time other ones, and prints how long it took. */
final class BulkRuns {
    private static final int LIMIT_SECONDS = 5;
    private static final int LEADS = 1000;
    private static final int TIMES = 4;
    private static final String SOME = """
            select lower(hex(l.id)) from leads l where l.state = 'ACTIVE' and l.pooled_on is null and %s
            and l.stage in ('CLUE', 'RESEARCH', 'ENGAGE', 'NEGOTIATE') order by crc32(l.id) limit %d offset %d
            """;

    private final Database database;

    BulkRuns(Database database) {
        this.database = database;
    }

    static void head() {
        System.out.println("| Bulk change of 1,000 leads | limit s | shortest s | longest s | statements |");
        System.out.println("|---|---|---|---|---|");
    }

    /** Each of the changes by somebody who may make them on this part of all leads. */
    void by(String who, Session session, String scope) throws Exception {
        String colleague = key("select lower(hex(id)) from app_user where username = 'desk-77'");
        String day = database.text("select current_date + interval 20 day");
        String plan = "\"action\":\"PLAN\",\"nextStep\":\"示例：回访\",\"nextOn\":\"%s\"".formatted(day);
        String assign = "\"action\":\"ASSIGN\",\"ownerId\":\"%s\"".formatted(colleague);
        String pause = "\"action\":\"PAUSE\",\"reasonCode\":\"TIMING\",\"reviewOn\":\"%s\"".formatted(day);
        run(who + ": preview of a next step", session, "/api/leads/bulk/preview", plan, scope);
        run(who + ": next step", session, "/api/leads/bulk", plan, scope);
        run(who + ": preview of another owner", session, "/api/leads/bulk/preview", assign, scope);
        run(who + ": another owner", session, "/api/leads/bulk", assign, scope);
        run(who + ": preview of a pause", session, "/api/leads/bulk/preview", pause, scope);
        run(who + ": pause", session, "/api/leads/bulk", pause, scope);
    }

    private String key(String query) throws SQLException {
        return DeskPeople.key(database.text(query)).toString();
    }

    private void run(String name, Session session, String path, String change, String scope) throws Exception {
        List<Double> took = new ArrayList<>();
        long statements = 0;
        for (int time = 0; time < TIMES; time++) {
            // a pause takes its leads out of what is chosen from, so the next ones stand first
            var chosen = database.rows(SOME.formatted(scope, LEADS, name.endsWith(": pause") ? 0 : time * LEADS));
            if (chosen.size() < LEADS) {
                break;
            }
            String ids = chosen.stream()
                    .map(row -> "\"" + DeskPeople.key(row.get(0)) + "\"")
                    .collect(Collectors.joining(","));
            long before = database.statements();
            long begun = System.nanoTime();
            String said = session.post(path, "{\"ids\":[%s],%s}".formatted(ids, change));
            took.add(Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0);
            statements = database.statements() - before;
            if (said.contains("REFUSED")) {
                throw new IllegalStateException(name + " was refused: " + said.substring(0, 500));
            }
        }
        if (took.isEmpty()) {
            throw new IllegalStateException(name + ": there are no " + LEADS + " leads to choose");
        }
        double longest = took.stream().max(Double::compare).orElseThrow();
        System.out.printf(
                "| %s | %d | %.2f | %.2f%s | %d |%n",
                name,
                LIMIT_SECONDS,
                took.stream().min(Double::compare).orElseThrow(),
                longest,
                longest > LIMIT_SECONDS ? " (over)" : "",
                statements);
    }
}
