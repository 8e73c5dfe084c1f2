package org.lianzhao.search.box;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the search box.
 *
 * @param q a part of a name, its pinyin or initials, or a number: plain text, no signs are special
 * @param kind one kind only; every kind that the caller may read where absent
 * @param limit how many of each kind
 */
record BoxQuestion(
        @Size(max = BoxQuestion.LONGEST) @Nullable String q,
        @Size(max = BoxQuestion.LONGEST_KIND) @Nullable String kind,
        @Min(1) @Max(BoxQuestion.MOST) @Nullable Integer limit) {
    static final int LONGEST = 200;
    static final int LONGEST_KIND = 20;
    static final int MOST = 20;

    private static final int USUAL = 5;

    String typed() {
        return q == null ? "" : q.strip();
    }

    int rows() {
        return limit == null ? USUAL : limit;
    }
}
