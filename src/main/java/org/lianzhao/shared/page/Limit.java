package org.lianzhao.shared.page;

import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** How many rows a page holds: 50 unless asked otherwise, never more than 200. */
public record Limit(int rows) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** What the caller asked for; more than 200 are 200. */
    public static Limit of(@Nullable Integer asked) {
        if (asked != null && asked < 1) {
            throw new Invalid("limit", "limit", MOST);
        }
        return new Limit(asked == null ? USUAL : Math.min(asked, MOST));
    }

    /** The page and one row more, which tells whether another page follows. */
    public int plusOne() {
        return rows + 1;
    }
}
