package org.lianzhao.search.box;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What somebody types in the search box. */
class BoxFilter {
    private static final int USUAL = 5;

    /** A part of a name, its pinyin or initials, or the beginning of a number: plain text, no signs are special. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    /** One kind only; every kind that the caller may read where absent. */
    @RestQuery
    @Size(max = 20)
    @Nullable
    String kind;

    /** How many of each kind. */
    @RestQuery
    @Min(1)
    @Max(20)
    @Nullable
    Integer limit;

    String typed() {
        return q == null ? "" : q.strip();
    }

    int limit() {
        return limit == null ? USUAL : limit;
    }
}
