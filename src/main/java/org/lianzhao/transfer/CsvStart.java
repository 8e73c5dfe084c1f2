package org.lianzhao.transfer;

import java.util.List;
import org.lianzhao.transfer.workbook.SheetRow;

/**
 * Where the table of a file begins. Above the row that names the columns there may be others: a title, a note, the version
 * of a template.
 *
 * @param headerRow as a spreadsheet counts
 * @param width how many of its cells hold something
 * @param isSure whether it has every column that must be there; where no row has, it is the first of the fullest
 */
record CsvStart(int headerRow, int width, boolean isSure) {
    /** So many rows are looked at. */
    static final int LOOKED_AT = 10;

    static CsvStart read(CsvRecords records, List<ImportColumn> columns) {
        CsvStart fullest = new CsvStart(1, 0, false);
        for (int row = 1; row <= LOOKED_AT; row++) {
            CsvRecord next = records.next();
            if (next == null) {
                break;
            }
            int width =
                    (int) next.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (next.flaw() == null && isHeader(next.cells(), columns)) {
                return new CsvStart(row, width, true);
            }
            if (width > fullest.width()) {
                fullest = new CsvStart(row, width, false);
            }
        }
        return fullest;
    }

    /** Whether these are titles, every one of the columns that must be there among them. */
    static boolean isHeader(List<String> cells, List<ImportColumn> columns) {
        List<ImportColumn> required =
                columns.stream().filter(ImportColumn::required).toList();
        return cells.size() <= SheetRow.MOST_COLUMNS
                && FileColumns.toldBy(cells, required).missing(required).isEmpty();
    }
}
