package org.lianzhao.transfer.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one at a time. */
public final class SheetRows implements AutoCloseable {
    private static final int LETTERS = 26;
    // what the rest of the program takes for a row at all
    private static final int LONGEST_ROW = 1 << 21;

    private final PartXml xml;
    private final CellTexts texts;
    private final Set<Integer> formulas = new HashSet<>();
    private boolean computed;
    private int number;
    private int length;

    SheetRows(PartXml xml, CellTexts texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /** The next row that is written in the file, numbers of rows without cells may be missing; null at the end. */
    public @Nullable SheetRow next() {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                return row();
            }
        }
        return null;
    }

    /** The columns of the last row, from 0, that do not say something but compute it. */
    public Set<Integer> formulas() {
        return Set.copyOf(formulas);
    }

    private SheetRow row() {
        int next = xml.number("r", number + 1);
        if (next <= number || next > SheetRow.MOST_ROWS) {
            throw Unusable.broken();
        }
        number = next;
        length = 0;
        formulas.clear();
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int column = column(xml.attribute("r"), cells.size());
                put(cells, column, cell());
                if (computed && column < SheetRow.MOST_COLUMNS) {
                    formulas.add(column);
                }
            }
        }
        return new SheetRow(number, cells);
    }

    private void put(List<String> cells, int column, String text) {
        length += text.length();
        if (text.isEmpty() || length > LONGEST_ROW) {
            return;
        }
        if (column >= SheetRow.MOST_COLUMNS) {
            throw Unusable.tooWide();
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    // the letters of B12; files of some programs leave them out
    private int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && column <= SheetRow.MOST_ROWS; i++) {
            char sign = reference.charAt(i);
            if (sign < 'A' || sign > 'Z') {
                break;
            }
            column = column * LETTERS + (sign - 'A' + 1);
        }
        if (column == 0) {
            throw Unusable.broken();
        }
        return column - 1;
    }

    private String cell() {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = null;
        String formula = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text("v");
            } else if (xml.starts("is")) {
                value = xml.richText("is");
            } else if (xml.starts("f")) {
                formula = xml.text("f");
            }
        }
        computed = formula != null;
        return texts.of(type == null ? "n" : type, style, value, formula);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
