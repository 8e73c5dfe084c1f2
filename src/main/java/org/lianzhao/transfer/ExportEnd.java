package org.lianzhao.transfer;

import java.util.List;
import java.util.regex.Pattern;

/** The last line of an exported text file. One that lacks it was broken off; one that is handed in again has no firm in it. */
final class ExportEnd {
    private static final Pattern WRITTEN = Pattern.compile("※ 导出完毕 End of export: \\d+ ※");

    private ExportEnd() {}

    static String of(long rows) {
        return "※ 导出完毕 End of export: " + rows + " ※";
    }

    /** Whether this row of a file is such a line, with or without empty cells that a spreadsheet put behind it. */
    static boolean isIn(List<String> cells) {
        return !cells.isEmpty()
                && WRITTEN.matcher(cells.get(0).strip()).matches()
                && cells.stream().skip(1).allMatch(String::isBlank);
    }
}
