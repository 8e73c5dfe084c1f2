package org.lianzhao.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import java.util.stream.LongStream;
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

    /**
     * The fewest of three runs, where what was written just before may still be worked on in the background.
     *
     * @param prepared makes what a run needs, which is not counted
     */
    public static long fewest(EntityManagerFactory database, Supplier<Runnable> prepared) {
        return LongStream.range(0, 3)
                .map(run -> during(database, prepared.get()))
                .min()
                .orElseThrow();
    }
}
