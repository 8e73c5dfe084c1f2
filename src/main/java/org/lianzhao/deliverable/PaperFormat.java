package org.lianzhao.deliverable;

import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.transfer.ExportFilter;

/** As what a paper is taken out. */
enum PaperFormat {
    /** A workbook to work on. */
    XLSX(ExportFilter.XLSX_TYPE, 20_000),
    /** A document to hand round and print; a longer one nobody reads, and it takes long to set. */
    PDF("application/pdf", 1_000);

    static final String PDF_TYPE = "application/pdf";

    private final String type;
    private final int most;

    PaperFormat(String type, int most) {
        this.type = type;
        this.most = most;
    }

    /** The format that somebody asks for; a workbook where he does not say. */
    static PaperFormat of(@Nullable String asked) {
        for (PaperFormat format : values()) {
            if (asked == null || format.ending().equals("." + asked)) {
                return format;
            }
        }
        throw new Invalid("format", "paper-format");
    }

    String ending() {
        return this == XLSX ? ".xlsx" : ".pdf";
    }

    String type() {
        return type;
    }

    /** So many rows of each table it has at most. */
    int most() {
        return most;
    }
}
