package org.lianzhao.shared.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. {@code nextCursor} is null on the last page; there is no total, counting a big table is slow. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** A list that always fits on one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * Cuts a page out of rows that were read with {@link Limit#plusOne()}: the surplus row only tells that more follow.
     *
     * @param position the sort key of a row, from which the next page starts
     */
    public static <T> Page<T> of(List<T> rows, Limit limit, Function<T, String> position) {
        if (rows.size() <= limit.rows()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit.rows());
        return new Page<>(items, Cursor.after(position.apply(items.get(items.size() - 1))));
    }

    /** A page whose end something else than its last row tells. */
    public static <T> Page<T> upTo(List<T> items, @Nullable String position) {
        return new Page<>(items, position == null ? null : Cursor.after(position));
    }
}
