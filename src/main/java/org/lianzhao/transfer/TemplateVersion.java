package org.lianzhao.transfer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianzhao.shared.problem.Invalid;

/** Which version of a template a file was filled in on; written in a cell above its header, as in companies-1. */
record TemplateVersion(String kind, int number) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z-]{0,39})-(\\d{1,6})");

    /** The version that is handed out today. */
    static TemplateVersion of(ImportKind kind) {
        return new TemplateVersion(kind.code(), kind.templateVersion());
    }

    /** Refuses a file on a template that is younger than this program: its columns may mean something else. */
    void expect(List<CsvRecord> above) {
        for (CsvRecord row : above) {
            for (String cell : row.cells()) {
                Matcher written = WRITTEN.matcher(cell.strip());
                if (written.matches() && written.group(1).equals(kind) && Integer.parseInt(written.group(2)) > number) {
                    throw new Invalid("file", "import-template-newer", cell.strip(), this);
                }
            }
        }
    }

    @Override
    public String toString() {
        return kind + "-" + number;
    }
}
