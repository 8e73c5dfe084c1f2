package org.lianzhao.testing;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/** Counts the statements that the program sends to the database: a list that grows must not send more. */
public final class Statements {
    private Statements() {}

    /** How many statements were prepared while {@code work} ran. Counts those of background work, too: switch it off. */
    public static long during(EntityManagerFactory database, Runnable work) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
