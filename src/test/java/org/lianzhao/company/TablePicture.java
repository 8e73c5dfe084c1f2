package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything in the database but what only grows: logs, and counters of changes. */
@ApplicationScoped
class TablePicture {
    private static final Set<String> LOGS = Set.of(
            "app_user", // says who was there last
            "audit_entry",
            "outbox",
            "outbox_message",
            "idempotent_answer",
            "work_lock",
            "company_merge",
            "company_merge_row",
            "flyway_schema_history");
    private static final Set<String> COUNTERS = Set.of("version", "changed_at");

    private final EntityManager database;

    TablePicture(EntityManager database) {
        this.database = database;
    }

    /** The rows of every table, as text. */
    @Transactional
    Map<String, List<String>> take() {
        Map<String, List<String>> picture = new TreeMap<>();
        for (Object table : texts("select table_name from information_schema.tables where table_schema = database()")) {
            if (!LOGS.contains(table.toString())) {
                picture.put(table.toString(), rows(table.toString()));
            }
        }
        return picture;
    }

    private List<String> rows(String table) {
        String columns = texts("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = '" + table + "' order by column_name")
                .stream()
                .map(String::valueOf)
                .filter(column -> !COUNTERS.contains(column))
                .map(column -> "hex(`" + column + "`)")
                .collect(Collectors.joining(", "));
        List<?> rows = database.createNativeQuery("select " + columns + " from " + table)
                .getResultList();
        return rows.stream()
                .map(row -> row instanceof Object[] cells ? Arrays.toString(cells) : String.valueOf(row))
                .sorted()
                .toList();
    }

    private List<?> texts(String query) {
        return database.createNativeQuery(query, String.class).getResultList();
    }
}
