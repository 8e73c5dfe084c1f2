package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a sheet, every cell a text. A few rows at most are in memory. */
final class SheetOut implements RowsOut {
    private static final int CHUNK = 500;
    // what a cell holds
    private static final int LONGEST = 32_767;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    SheetOut(OutputStream target, String name) {
        book = new Workbook(target, "Lianzhao", "1.0");
        sheet = book.newWorksheet(name);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String text = Guard.off(cells.get(i));
            if (!text.isEmpty()) {
                sheet.inlineString(row, i, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
        row++;
        if (row % CHUNK == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        book.finish();
    }
}
