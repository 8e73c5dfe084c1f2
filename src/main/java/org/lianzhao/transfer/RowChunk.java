package org.lianzhao.transfer;

import java.util.List;

/**
 * Rows of a file that follow one another.
 *
 * @param before how many rows come before them, blank ones left out
 * @param bytesRead how much of the file has been read with them
 */
record RowChunk(int before, List<ImportRow> rows, long bytesRead) {
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What is left of it when so many rows of the file have their outcome already. */
    RowChunk without(int rowsDone) {
        int done = Math.min(Math.max(rowsDone - before, 0), rows.size());
        return from(done, rows.size());
    }

    /** The same rows, with what people have said of them. */
    RowChunk with(List<ImportRow> told) {
        return new RowChunk(before, told, bytesRead);
    }

    RowChunk firstHalf() {
        return from(0, rows.size() / 2);
    }

    RowChunk secondHalf() {
        return from(rows.size() / 2, rows.size());
    }

    private RowChunk from(int first, int end) {
        return new RowChunk(before + first, rows.subList(first, end), bytesRead);
    }
}
