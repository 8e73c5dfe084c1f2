package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in the order in which the rows of its import were written.
 *
 * @param settled how many rows of the import people had settled by then, itself included
 * @param row its number in the file, the order of writing among those with the same {@code settled}
 */
record WrittenPlace(int settled, int row) {
    /** Behind all rows, where nothing else is known. */
    static WrittenPlace of(@Nullable Integer settled, @Nullable Integer row) {
        return settled == null || row == null
                ? new WrittenPlace(Integer.MAX_VALUE, Integer.MAX_VALUE)
                : new WrittenPlace(settled, row);
    }
}
