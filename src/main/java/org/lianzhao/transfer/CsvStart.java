package org.lianzhao.transfer;

import java.util.ArrayList;
import java.util.List;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.transfer.workbook.SheetRow;

/**
 * How a file begins. Above the row that names the columns there may be others: a title, a note, the version of a template.
 *
 * @param above what stands above the header
 * @param below rows under the header that were read on the way
 * @param isSure whether the header has every column that must be there; the first row is taken for it where none has
 */
record CsvStart(List<CsvRecord> above, CsvRecord header, List<CsvRecord> below, boolean isSure) {
    /** So many rows are looked at. */
    static final int LOOKED_AT = 10;

    static CsvStart read(CsvRecords records, List<ImportColumn> columns) {
        List<CsvRecord> first = new ArrayList<>();
        for (CsvRecord next = records.next(); next != null; next = records.next()) {
            first.add(next);
            if (next.flaw() == null && isHeader(next.cells(), columns)) {
                return at(first, first.size() - 1, true);
            }
            if (first.size() == LOOKED_AT) {
                break;
            }
        }
        return unsure(first);
    }

    private static CsvStart unsure(List<CsvRecord> first) {
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).isBlank()) {
                return at(first, i, false);
            }
        }
        return new CsvStart(first, new CsvRecord(List.of(), 1, 1, null), List.of(), false);
    }

    private static CsvStart at(List<CsvRecord> first, int header, boolean sure) {
        return new CsvStart(
                List.copyOf(first.subList(0, header)),
                first.get(header),
                List.copyOf(first.subList(header + 1, first.size())),
                sure);
    }

    /** Whether these are titles, every one of the columns that must be there among them. */
    static boolean isHeader(List<String> cells, List<ImportColumn> columns) {
        List<ImportColumn> required =
                columns.stream().filter(ImportColumn::required).toList();
        return cells.size() <= SheetRow.MOST_COLUMNS
                && CsvHeader.read(cells, required).missing(required).isEmpty();
    }

    /** The titles as they are written. @throws Invalid where they cannot be read */
    List<String> titles() {
        if (header.cells().size() > SheetRow.MOST_COLUMNS) {
            throw new Invalid("file", "import-columns", SheetRow.MOST_COLUMNS);
        }
        if (header.flaw() != null) {
            throw new Invalid("file", "import-broken", header.first());
        }
        return header.cells();
    }
}
