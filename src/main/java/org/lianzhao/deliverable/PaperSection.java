package org.lianzhao.deliverable;

import java.util.List;

/**
 * A table of a paper.
 *
 * @param name stable, for callers
 * @param rows the cells of each row, in the order of the columns
 * @param total how many rows there are; more than are shown where the paper is cut off
 */
record PaperSection(String name, String title, List<PaperColumn> columns, List<List<PaperCell>> rows, int total) {

    /** A table with all its rows. */
    static PaperSection whole(String name, String title, List<PaperColumn> columns, List<List<PaperCell>> rows) {
        return new PaperSection(name, title, columns, rows, rows.size());
    }

    /** Its first rows, so many at most. */
    PaperSection upTo(int most) {
        return rows.size() <= most ? this : new PaperSection(name, title, columns, rows.subList(0, most), total);
    }

    /** Whether there are rows that it does not show. */
    boolean lacksRows() {
        return rows.size() < total;
    }

    /** A column with its title. */
    record PaperColumn(String name, String title, ColumnKind kind) {}

    /** What the cells of a column hold. */
    enum ColumnKind {
        /** Words. */
        TEXT,
        /** Long words, which want room. */
        LONG_TEXT,
        /** Digits and letters that number something. */
        CODE,
        /** An amount or a count. */
        NUMBER,
        /** A share of a hundred, which a screen also draws as a bar. */
        SHARE,
        /** A day. */
        DAY,
        /** A status of a segment. */
        STATUS
    }
}
