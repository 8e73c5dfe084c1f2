package org.lianzhao.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** About how many rows tables have: what the database guesses, for nobody counts millions for a bar of progress. */
@ApplicationScoped
public class TableSizes {
    private final EntityManager database;

    TableSizes(EntityManager database) {
        this.database = database;
    }

    /** About how many rows this table has. */
    @Transactional
    public long rows(String table) {
        return database.createNativeQuery("select table_rows from information_schema.tables"
                        + " where table_schema = database() and table_name = :name")
                .setParameter("name", table)
                .getResultStream()
                .filter(Number.class::isInstance)
                .mapToLong(guess -> ((Number) guess).longValue())
                .findFirst()
                .orElse(0);
    }
}
