package org.lianzhao.search.box;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A {@link BoxQuestion} in an address, without anybody's number. */
class BoxFilter {
    /** A part of a name, its pinyin or initials, or the beginning of a firm's number: plain text, no signs are special. */
    @RestQuery
    @Size(max = BoxQuestion.LONGEST)
    @Nullable
    String q;

    /** One kind only; every kind that the caller may read where absent. */
    @RestQuery
    @Size(max = BoxQuestion.LONGEST_KIND)
    @Nullable
    String kind;

    /** How many of each kind. */
    @RestQuery
    @Min(1)
    @Max(BoxQuestion.MOST)
    @Nullable
    Integer limit;

    BoxQuestion question() {
        return new BoxQuestion(q, kind, limit);
    }
}
