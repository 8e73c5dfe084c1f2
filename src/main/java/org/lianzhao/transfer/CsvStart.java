package org.lianzhao.transfer;

import java.util.ArrayList;
import java.util.List;
import org.lianzhao.transfer.workbook.SheetRow;

/**
 * Where the table of a file begins. Above the row that names the columns there may be others: a title, a note, the version
 * of a template.
 *
 * @param headerRow as a spreadsheet counts
 * @param width how many cells hold something; where the header is not sure, in the fullest row
 * @param isSure whether it has every column that must be there
 */
record CsvStart(int headerRow, int width, boolean isSure) {
    /** So many rows are looked at. */
    static final int LOOKED_AT = 10;

    static CsvStart read(CsvRecords records, List<ImportColumn> columns) {
        List<Integer> widths = new ArrayList<>();
        while (widths.size() < LOOKED_AT) {
            CsvRecord next = records.next();
            if (next == null) {
                break;
            }
            widths.add(width(next));
            if (next.flaw() == null && isHeader(next.cells(), columns)) {
                return new CsvStart(widths.size(), width(next), true);
            }
        }
        return likely(widths);
    }

    private static int width(CsvRecord record) {
        return (int) record.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    // The first of the fullest rows, or what stands right above it and is at least half as full: a header may have
    // blank
    // titles, and a row that is taken for the header is lost. A title or a note has a cell or two.
    private static CsvStart likely(List<Integer> widths) {
        int widest = widths.stream().max(Integer::compare).orElse(0);
        int row = Math.max(0, widths.indexOf(widest));
        while (row > 0 && widths.get(row - 1) >= 2 && 2 * widths.get(row - 1) >= widest) {
            row--;
        }
        return new CsvStart(row + 1, widest, false);
    }

    /** Whether these are titles, every one of the columns that must be there among them. */
    static boolean isHeader(List<String> cells, List<ImportColumn> columns) {
        List<ImportColumn> required =
                columns.stream().filter(ImportColumn::required).toList();
        return cells.size() <= SheetRow.MOST_COLUMNS
                && FileColumns.toldBy(cells, required).missing(required).isEmpty();
    }
}
