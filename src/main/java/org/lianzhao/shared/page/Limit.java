package org.lianzhao.shared.page;

import org.jspecify.annotations.Nullable;

/** How many rows a page holds: 50 unless asked otherwise, never more than 200. */
public record Limit(int rows) {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** What the caller asked for, kept within 1 and 200. */
    public static Limit of(@Nullable Integer asked) {
        return new Limit(asked == null ? USUAL : Math.max(1, Math.min(asked, MOST)));
    }

    /** The page and one row more, which tells whether another page follows. */
    public int plusOne() {
        return rows + 1;
    }
}
