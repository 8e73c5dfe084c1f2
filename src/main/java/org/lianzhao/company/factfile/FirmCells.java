package org.lianzhao.company.factfile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.FirmSaid;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;

/** The two cells in which a row names its firm. */
final class FirmCells {
    static final String NAME = "company";
    static final String CODE = "creditCode";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 60;

    private FirmCells() {}

    /** The firm that a row names. @throws BadCell when it names none */
    static FirmSaid said(ImportRow row, FactKind kind) {
        String name = row.line(NAME, LONGEST_NAME);
        String code = row.line(CODE, LONGEST_CODE);
        CreditCode read = CreditCode.read(code);
        if (read != null && !read.hasShape() && !read.isOldNumber()) {
            throw new BadCell(CODE, "company.code-shape", ImportRow.shortened(read.normalised()));
        }
        if (name == null && code == null) {
            throw new BadCell(NAME, kind.text("firm-missing"));
        }
        return new FirmSaid(name, code);
    }

    /** What a row is called by, whether it can be used or not. */
    static String label(ImportRow row) {
        String name = row.cells().getOrDefault(NAME, "").strip();
        return ImportRow.shortened(
                name.isEmpty() ? row.cells().getOrDefault(CODE, "").strip() : name);
    }

    /** The firm as a file would name it. */
    static Map<String, String> written(CompanyRef firm) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(NAME, firm.name());
        if (firm.creditCode() != null) {
            cells.put(CODE, firm.creditCode());
        }
        return cells;
    }
}
