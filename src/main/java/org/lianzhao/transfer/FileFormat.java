package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** In which format a file of rows is handed out. */
enum FileFormat {
    /** A workbook. */
    XLSX(".xlsx", FileFormat.XLSX_TYPE),
    /** Text parted by commas. */
    CSV(".csv", FileFormat.CSV_TYPE);

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV_TYPE = "text/csv;charset=UTF-8";

    private final String ending;
    private final String type;

    FileFormat(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    static FileFormat of(CsvShape shape) {
        return shape.sheet() == null ? CSV : XLSX;
    }

    /** The format of a template that somebody asks for; a workbook where he does not say. */
    static FileFormat of(@Nullable String asked) {
        return of(asked, "import-template-format");
    }

    /**
     * The format that somebody asks for; a workbook where he does not say.
     *
     * @param refusal what he is told otherwise
     */
    static FileFormat of(@Nullable String asked, String refusal) {
        for (FileFormat format : values()) {
            if (asked == null || format.ending.equals("." + asked)) {
                return format;
            }
        }
        throw new Invalid("format", refusal);
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }
}
