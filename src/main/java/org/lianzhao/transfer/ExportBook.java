package org.lianzhao.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
    private static final int LONGEST = 32_767;
    private static final int LONGEST_FOOTER = 100;
    private static final String SHADE = "EEF2F7";
    /** A double keeps so many digits of a number. */
    private static final int EXACT = 15;
    /** Before it a spreadsheet counts its days wrongly. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

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
        next.footer(footer(mark.line()), Position.LEFT);
        for (int i = 0; i < titles.size(); i++) {
            next.width(i, types.get(i).width());
            next.inlineString(0, i, titles.get(i));
        }
        next.range(0, 0, 0, titles.size() - 1).style().bold().fillColor(SHADE).set();
        row = 1;
        return next;
    }

    // the library writes it as it is, and to a spreadsheet & begins an order
    private static String footer(String line) {
        String plain = line.replaceAll("[\\p{Cc}]+", " ")
                .replace('&', '＆')
                .replace('<', '＜')
                .replace('>', '＞');
        int letters = plain.codePointCount(0, plain.length());
        return letters <= LONGEST_FOOTER
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_FOOTER)) + "…";
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
                put(i, cell);
            }
        }
        row++;
        if (row % CHUNK == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof BigDecimal number && number.stripTrailingZeros().precision() <= EXACT) {
            // without zeros at its end, and not as 5E+2
            sheet.value(row, column, new BigDecimal(number.stripTrailingZeros().toPlainString()));
        } else if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
        } else if (cell instanceof LocalDateTime moment && !moment.toLocalDate().isBefore(FIRST_DAY)) {
            sheet.value(row, column, moment);
        } else {
            String text = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
            sheet.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
            if (types.get(column) == ExportType.TEXT) {
                return;
            }
        }
        sheet.style(row, column).format(types.get(column).format()).set();
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
