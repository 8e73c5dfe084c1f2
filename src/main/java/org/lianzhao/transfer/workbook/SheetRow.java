package org.lianzhao.transfer.workbook;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it
 * @param cells what the cells show, up to the last one that holds something
 */
public record SheetRow(int number, List<String> cells) {
    /** How many columns a file may have. */
    public static final int MOST_COLUMNS = 10_000;

    /** How many rows a sheet has at most. */
    static final int MOST_ROWS = 1 << 20;
}
