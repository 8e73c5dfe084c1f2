package org.lianzhao.transfer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a column hold, as far as it can be told by their look. */
public enum CellKind {
    /** Words: anything. */
    TEXT(null),
    /** Digits and letters that number something. They have to be text, or a spreadsheet takes them for a quantity. */
    CODE("[0-9A-Z]{2}\\d{6}[0-9A-Z]{10}|\\d{15}"),
    /** A day. */
    DAY("(?:1[89]|20)\\d\\d(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:[T ].*)?"),
    /** An amount of money with its unit; the unit may stand in the title. */
    AMOUNT("(?:人民币|RMB|¥)?\\s*\\d[\\d,]*(?:\\.\\d+)?\\s*\\(*" + MoneyWords.UNIT + "[整正]?\\)*"),
    /** What the amounts of its row are counted in: it goes before what the template's own titles say. */
    UNIT(null);

    private static final Pattern LOST = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+\\d+");
    private static final Pattern BARE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("[\\d.,/-]+");
    private static final int LONGEST = 40;

    private final Pattern look;

    CellKind(@Nullable String look) {
        this.look = Pattern.compile(look == null ? "" : look);
    }

    /** Whether a text can only be one of these; never said of words. */
    boolean isLook(String text) {
        if (this == TEXT || text.isBlank() || text.length() > LONGEST) {
            return false;
        }
        return look.matcher(plain(text).toUpperCase(Locale.ROOT)).matches();
    }

    /** Whether it may be one of these, also where it could be something else. */
    boolean mayBe(String text) {
        return isLook(text) || (this != CODE && DIGITS.matcher(plain(text)).matches());
    }

    /** Whether digits of a code were lost when a spreadsheet took it for a quantity: 9.14403E+17. */
    boolean isLost(String text) {
        return this == CODE && LOST.matcher(plain(text)).matches();
    }

    /** Whether this is a number whose unit has to be looked for in the title. */
    boolean isBare(String text) {
        return this == AMOUNT && BARE.matcher(plain(text)).matches();
    }

    // numbers are often typed full-width: ５００
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
