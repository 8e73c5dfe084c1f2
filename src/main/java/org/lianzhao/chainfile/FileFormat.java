package org.lianzhao.chainfile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** In which kind of file a map goes out or comes in. */
enum FileFormat {
    XLSX(FileFormat.XLSX_TYPE, ".xlsx"),
    JSON(FileFormat.JSON_TYPE, ".json");

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String JSON_TYPE = "application/json";

    private final String type;
    private final String ending;

    FileFormat(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The one that somebody asks for; a workbook where he does not say. */
    static FileFormat of(@Nullable String asked) {
        return Arrays.stream(values())
                .filter(format -> asked == null || format.ending.equals("." + asked))
                .findFirst()
                .orElseThrow(() -> new Invalid("format", "chain-file-format"));
    }

    String type() {
        return type;
    }

    String ending() {
        return ending;
    }
}
