package org.lianzhao.lookup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.CreditCode;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.text.PlainText;

/**
 * What somebody typed to find a firm.
 *
 * @param text part of a name, or a number
 */
public record SoughtFirm(String text) {
    private static final Pattern BEGUN_NUMBER = Pattern.compile("\\d[0-9A-Z]*");
    private static final int FEWEST = 4;

    /** Reads what was typed: without what cannot be seen, and a number as it is kept. */
    static SoughtFirm of(String typed) {
        SoughtFirm line = new SoughtFirm(PlainText.line(typed));
        CreditCode number = line.number();
        return number == null ? line : new SoughtFirm(number.normalised());
    }

    /** The number it is; null for a name, and for a number that is not complete. */
    public @Nullable CreditCode number() {
        CreditCode read = CreditCode.read(text);
        return read != null && (read.hasShape() || read.isOldNumber()) ? read : null;
    }

    /** Whether so much has been typed that it can mean a firm, and a question that has its price is worth it. */
    boolean isEnough() {
        if (PersonalData.isIn(text)) {
            return false; // whatever it is, it is nothing to tell anybody outside
        }
        CreditCode number = number();
        if (number != null) {
            return number.isValid() || number.isOldNumber();
        }
        return text.codePointCount(0, text.length()) >= FEWEST
                && !BEGUN_NUMBER.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }
}
