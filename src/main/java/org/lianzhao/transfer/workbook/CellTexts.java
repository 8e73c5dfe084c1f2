package org.lianzhao.transfer.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what a cell holds as the text that a CSV file would have: days as 2010-03-03, numbers in plain digits. A number of
 * more than fifteen digits has lost the further ones and keeps the form 9.14E+17, by which {@code transfer} knows it.
 */
record CellTexts(SharedTexts shared, DayStyles styles, boolean from1904) {
    private static final BigDecimal FIRST_LOST = BigDecimal.TEN.pow(15);
    private static final int LAST_DAY = 2_958_465;
    private static final int FEBRUARY_29_OF_1900 = 60;
    private static final int FROM_1904 = 1462;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** @param formula what it is computed from; null where it is not */
    String of(String type, int style, @Nullable String value, @Nullable String formula) {
        if (value == null) {
            return formula == null ? "" : "=" + formula;
        }
        return switch (type) {
            case "s" -> unescaped(shared.get(value));
            case "inlineStr", "str" -> unescaped(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value.strip(), style);
            default -> value; // errors such as #REF!, and days that are written out
        };
    }

    private String number(String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        BigDecimal number = read(value);
        if (styles.isDay(style)
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0
                && number.compareTo(BigDecimal.ONE) >= 0) {
            return day(number);
        }
        if (number.abs().compareTo(FIRST_LOST) >= 0) {
            return lost(number);
        }
        BigDecimal plain = number.round(new MathContext(15)).stripTrailingZeros();
        return plain.scale() > 300 ? "0" : plain.toPlainString();
    }

    private static BigDecimal read(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            // what no spreadsheet can hold would become a text of any length
            if (value.length() > 400 || number.precision() - (long) number.scale() > 400) {
                throw Unusable.broken();
            }
            return number;
        } catch (NumberFormatException | ArithmeticException torn) {
            throw Unusable.broken();
        }
    }

    private static String lost(BigDecimal number) {
        BigDecimal shown = number.round(new MathContext(15)).stripTrailingZeros();
        int exponent = shown.precision() - shown.scale() - 1;
        return shown.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "E+" + exponent;
    }

    private String day(BigDecimal number) {
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        long days = seconds / SECONDS_OF_DAY + (from1904 ? FROM_1904 : 0);
        // spreadsheets take 1900 for a leap year
        LocalDate day =
                LocalDate.of(1899, 12, days < FEBRUARY_29_OF_1900 ? 31 : 30).plusDays(days);
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds % SECONDS_OF_DAY);
        return seconds % SECONDS_OF_DAY == 0 ? day.toString() : WITH_TIME.format(moment);
    }

    // characters that XML cannot hold; of those only line breaks are of use to anybody
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(sign -> {
            int code = Integer.parseInt(sign.group(1), 16);
            return Character.isISOControl(code) && code != '\t' && code != '\n'
                    ? ""
                    : Matcher.quoteReplacement(String.valueOf((char) code));
        });
    }
}
