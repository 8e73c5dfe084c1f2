package org.lianzhao.transfer;

import java.util.List;
import java.util.Set;
import org.lianzhao.transfer.workbook.SheetRow;
import org.lianzhao.transfer.workbook.SheetRows;

/** What a sheet of a workbook seems to hold. */
enum SheetLook {
    /** Nothing of use: no text, or the guide of a template. */
    NOTHING,
    /** Text without a header that is known. */
    WORDS,
    /** A header with every column that must be there, and nothing below it. */
    HEADER,
    /** Such a header with rows below it. */
    TABLE;

    // import.template-guide in every language; the guide names the columns as well, one below the other
    private static final Set<String> GUIDES = Set.of("填写说明", "How to fill in");

    static SheetLook at(String sheet, SheetRows rows, List<ImportColumn> columns) {
        SheetLook look = NOTHING;
        for (SheetRow row = GUIDES.contains(sheet) ? null : rows.next(); row != null; row = rows.next()) {
            if (row.cells().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (look == HEADER) {
                return TABLE;
            }
            boolean near = row.number() <= CsvStart.LOOKED_AT;
            if (!near && look == WORDS) {
                return WORDS;
            }
            look = near && CsvStart.isHeader(row.cells(), columns) ? HEADER : WORDS;
        }
        return look;
    }
}
