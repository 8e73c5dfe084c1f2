package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An exported table as a workbook: numbers and days as such, digits that number something as text, the titles fixed. What
 * one sheet cannot hold goes on in the next; the last one says what the file is. A few rows at most are in memory.
 */
final class ExportBook implements ExportOut {
    /** What a sheet holds, its titles included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int CHUNK = 500;
    private static final String SHADE = "EEF2F7";

    private final Workbook book;
    private final ExportMark mark;
    private final List<String> titles;
    private final List<ExportType> types;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;

    ExportBook(OutputStream target, ExportMark mark, List<String> titles, List<ExportType> types, int most) {
        this.book = new Workbook(target, "Lianzhao", "1.0");
        this.mark = mark;
        this.titles = titles;
        this.types = types;
        this.most = most;
        this.sheet = nextSheet();
    }

    private Worksheet nextSheet() {
        sheets++;
        Worksheet next = book.newWorksheet(sheets == 1 ? mark.list() : mark.list() + " " + sheets);
        next.freezePane(0, 1);
        next.repeatRows(0);
        next.footer(BookCells.footer(mark.line()), Position.LEFT);
        for (int i = 0; i < titles.size(); i++) {
            next.width(i, types.get(i).width());
            next.inlineString(0, i, titles.get(i));
        }
        next.range(0, 0, 0, titles.size() - 1).style().bold().fillColor(SHADE).set();
        row = 1;
        return next;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (row == most) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null) {
                BookCells.put(sheet, row, i, cell, types.get(i));
            }
        }
        row++;
        if (row % CHUNK == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish(long rows) throws IOException {
        sheet.finish();
        Worksheet about = book.newWorksheet(mark.sheet());
        about.width(0, 16);
        about.width(1, 80);
        int at = 0;
        for (ExportMark.Fact fact : mark.facts()) {
            about.inlineString(at, 0, fact.title());
            about.inlineString(at, 1, fact.value());
            at++;
        }
        about.inlineString(at, 0, mark.rowsTitle());
        about.value(at, 1, rows);
        book.finish();
    }
}
