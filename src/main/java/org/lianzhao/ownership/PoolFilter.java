package org.lianzhao.ownership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the reader of the pool looks for; absent means any. What the list of leads asks by the same word means the same here. */
class PoolFilter {
    @RestQuery
    @Size(max = 20)
    @Nullable
    String stage;

    @RestQuery
    @Size(max = 20)
    @Nullable
    String chain;

    @RestQuery
    @Size(max = 20)
    @Nullable
    String segment;

    /** A region's code; those below it are meant, too. */
    @RestQuery
    @Size(max = 6)
    @Nullable
    String region;

    /** A part of the title or of the investor's name, as they are shown. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    /** How it came here. */
    @RestQuery
    @Nullable
    PoolWay way;

    /** For how many days it has waited at least. */
    @RestQuery
    @Min(0)
    @Max(3650)
    @Nullable
    Integer days;

    /** What is to be found in the words of a lead; empty where that is nothing. */
    String words() {
        return q == null ? "" : q.strip();
    }
}
