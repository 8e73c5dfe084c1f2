package org.lianzhao.transfer;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianzhao.shared.time.Days;

/** Days as people and spreadsheets write them: 2010-03-03, 2010/3/3, 2010年3月3日, 20100303, 40240. */
public final class CellDate {
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})" + "(?:\\s*日(?:\\s*(?:星期|周).)?)?(?:[T ].*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern WITHOUT_DAY = Pattern.compile("\\d{4}\\s*年?(?:\\s*[-/.年]?\\s*\\d{1,2}\\s*月?)?");
    // day 0 of spreadsheets, which take 1900 for a leap year
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private CellDate() {}

    /** The day that is written in a cell. @throws BadCell when it is none */
    public static LocalDate read(String column, String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        try {
            Matcher parts = PARTS.matcher(plain);
            Matcher digits = DIGITS.matcher(plain);
            if (parts.matches()) {
                return day(parts);
            }
            if (digits.matches()) {
                return day(digits);
            }
            if (SERIAL.matcher(plain).matches()) {
                return SERIAL_ZERO.plusDays((long) Double.parseDouble(plain));
            }
        } catch (DateTimeException noDay) {
            throw new BadCell(column, "cell.date", ImportRow.shortened(written));
        }
        // the first of the month would be a day that nobody wrote
        String code = WITHOUT_DAY.matcher(plain).matches() ? "cell.date-part" : "cell.date";
        throw new BadCell(column, code, ImportRow.shortened(written));
    }

    private static LocalDate day(Matcher parts) {
        return Days.parse("%s-%02d-%02d"
                .formatted(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
    }
}
