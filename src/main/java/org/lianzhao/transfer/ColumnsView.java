package org.lianzhao.transfer;

import java.util.List;

/**
 * The columns of a file as people settle them.
 *
 * @param columns of the file, in their order
 * @param known what a column can mean
 */
record ColumnsView(List<ColumnView> columns, List<Known> known) {

    /**
     * A column that the kind understands.
     *
     * @param rules what it may do to a record that is there: one of these, the usual one first
     */
    record Known(String name, String title, boolean required, List<FillRule> rules) {}
}
