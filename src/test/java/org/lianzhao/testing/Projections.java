package org.lianzhao.testing;

import io.quarkus.arc.Arc;
import org.lianzhao.search.Search;
import org.lianzhao.shared.outbox.Outbox;
import org.lianzhao.target.TargetLists;

/** What the program derives from its records in the background; tests have no background and ask for it. */
public final class Projections {
    private Projections() {}

    /** Numbers what has been committed; searches do not know it yet. */
    public static void numberNow() {
        Arc.container().instance(Outbox.class).get().numberNow();
    }

    /** Numbers what has been committed and brings the search index up to it. */
    public static void catchUp() {
        numberNow();
        Arc.container().instance(Search.class).get().catchUp();
    }

    /** The same, and scores the targets that are due. */
    public static void scoreTargets() {
        catchUp();
        Arc.container().instance(TargetLists.class).get().catchUp();
    }
}
