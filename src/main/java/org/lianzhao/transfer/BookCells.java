package org.lianzhao.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Worksheet;

/** Puts cells into a sheet: numbers and days as such, digits that number something as text, never a formula. */
final class BookCells {
    private static final int LONGEST = 32_767;
    /** A double keeps so many digits of a number. */
    private static final int EXACT = 15;
    /** Before it a spreadsheet counts its days wrongly. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final int LONGEST_FOOTER = 100;

    private BookCells() {}

    static void put(Worksheet sheet, int row, int column, Object cell, ExportType type) {
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
            if (type == ExportType.TEXT) {
                return;
            }
        }
        sheet.style(row, column).format(type.format()).set();
    }

    // the library writes it as it is, and to a spreadsheet & begins an order
    static String footer(String line) {
        String plain = line.replaceAll("[\\p{Cc}]+", " ")
                .replace('&', '＆')
                .replace('<', '＜')
                .replace('>', '＞');
        int letters = plain.codePointCount(0, plain.length());
        return letters <= LONGEST_FOOTER
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_FOOTER)) + "…";
    }
}
