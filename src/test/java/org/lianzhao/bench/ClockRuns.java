package org.lianzhao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** Waits for the program's own runs over the clocks of all leads, and prints how long each worked. */
final class ClockRuns {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT_SECONDS = 60;
    private static final String RUN = "(select position from work_lock where name = 'lead-clocks')";
    private static final String BEGUN = "select exists(select 1 from leads where reckoned = " + RUN + ")";
    private static final String WAITING = """
            select exists(select 1 from leads where reckoned < %2$s)
                or exists(select 1 from lead_clock where told = 'GREEN' and yellow_on <= %1$s)
                or exists(select 1 from lead_clock where told in ('GREEN', 'YELLOW') and due_on < %1$s)
            """.formatted("date(utc_timestamp() + interval 8 hour)", RUN);

    private final Database database;
    private final Session office;

    ClockRuns(Database database, Session office) {
        this.database = database;
        this.office = office;
    }

    static void head() {
        System.out.println("| Clocks' run | limit s | took s | statements | leads | clocks | notices |");
        System.out.println("|---|---|---|---|---|---|---|");
    }

    /** The first one after leads came, where there is any to reckon. */
    void first() throws Exception {
        if (database.number("select exists(select 1 from leads where reckoned = 0)") == 1) {
            database.run("update work_lock set position = position + 1 where name = 'lead-clocks'");
            follow("first, all leads new");
        }
    }

    /** After all limits became another one. */
    void again(String name, int more) throws Exception {
        JsonNode clocks = clocks();
        ObjectNode edit = JSON.createObjectNode();
        edit.put("version", clocks.path("version").asInt()).put("reason", "示例");
        ArrayNode values = edit.putArray("values");
        for (JsonNode item : clocks.path("items")) {
            values.addObject()
                    .put("item", item.path("code").asText())
                    .put("value", item.path("value").asInt(item.path("standard").asInt()) + more);
        }
        office.put("/api/settings/clocks", edit.toString());
        follow(name);
    }

    private JsonNode clocks() throws Exception {
        for (JsonNode group : JSON.readTree(office.read("/api/settings")).path("items")) {
            if (group.path("code").asText().equals("clocks")) {
                return group;
            }
        }
        throw new IllegalStateException("No settings of clocks");
    }

    private void follow(String name) throws Exception {
        while (database.number(BEGUN) == 0) {
            Thread.sleep(20);
        }
        long begun = System.nanoTime();
        long statements = database.statements();
        long notices = database.number("select count(*) from notice");
        while (database.number(WAITING) == 1) {
            Thread.sleep(100);
        }
        double took = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        System.out.printf(
                "| %s | %d | %.1f%s | %d | %d | %d | %d |%n",
                name,
                LIMIT_SECONDS,
                took,
                took > LIMIT_SECONDS ? " (over)" : "",
                database.statements() - statements,
                database.number("select count(*) from leads"),
                database.number("select count(*) from lead_clock"),
                database.number("select count(*) from notice") - notices);
    }
}
