package org.lianzhao.transfer;

import java.util.List;

/**
 * Stands in the file of rejected rows for a cell that a row did not have. An empty one would let the row pass the next time
 * as if it had been mended, with what stands in the wrong column.
 */
final class LackingCell {
    static final String MARK = "#缺#";

    private LackingCell() {}

    /** How many cells of a row are still marked. */
    static int countIn(List<String> cells) {
        return (int) cells.stream().filter(cell -> cell.strip().equals(MARK)).count();
    }
}
