package org.lianzhao.company;

import java.util.Map;
import java.util.function.Supplier;
import org.lianzhao.search.Narrowing;

/**
 * One thing that is asked of firms, in the words of the database, which decides, and in those of the index, which finds.
 *
 * @param condition on the firm {@code c}, with its {@code values}
 * @param narrowing the same for the index; asked for only where the index is
 */
record CompanyCriterion(Way way, String condition, Map<String, Object> values, Supplier<Narrowing> narrowing) {

    /** Who finds firms that meet it without going through all of them. */
    enum Way {
        /** The database: it has an index on it in the order of the list, but only on one such at a time. */
        ORDERED,
        /** The database: few firms meet it, and it knows which. */
        FEW,
        /** Whoever else: nearly all firms meet it. */
        MOST,
        /** The search index. */
        SEARCH
    }
}
