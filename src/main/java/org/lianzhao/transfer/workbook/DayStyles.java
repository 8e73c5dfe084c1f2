package org.lianzhao.transfer.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which styles of a workbook show a number as a day: a spreadsheet keeps days as numbers and tells by the style only. */
final class DayStyles {
    // formats that every spreadsheet knows, those of Chinese ones included
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final int MOST = 1 << 16;

    private final BitSet days = new BitSet();

    /** No styles: numbers are numbers. */
    DayStyles() {}

    DayStyles(InputStream part) throws IOException {
        BitSet formats = new BitSet();
        BUILT_IN.forEach(formats::set);
        List<Integer> styles = new ArrayList<>();
        try (PartXml xml = new PartXml(part)) {
            boolean ofCells = false;
            while (xml.next()) {
                ofCells = xml.starts("cellXfs") || (ofCells && !xml.ends("cellXfs"));
                if (xml.starts("numFmt")) {
                    formats.set(Math.min(xml.number("numFmtId", 0), MOST), showsDay(xml.attribute("formatCode") + ""));
                } else if (ofCells && xml.starts("xf") && styles.size() < MOST) {
                    styles.add(Math.min(xml.number("numFmtId", 0), MOST));
                }
            }
        }
        for (int i = 0; i < styles.size(); i++) {
            days.set(i, formats.get(styles.get(i)));
        }
    }

    // words in quotes, colours and conditions in brackets, and signs after \ are not part of the pattern
    private static boolean showsDay(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|[_*].", "").matches("(?s).*[yYdD].*");
    }

    boolean isDay(int style) {
        return days.get(style);
    }
}
