package org.lianzhao.shared.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds in free text what belongs to a person and makes it unusable: phone numbers, ID numbers, e-mail addresses. Names
 * are left: nobody can tell them from other words for certain.
 */
public final class PersonalData {
    // a credit code has the length of an ID number and may hold the digits of a phone: it is taken first and left alone
    private static final Pattern FOUND = Pattern.compile(
            "(?<id>(?<![0-9A-Za-z])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z]))"
                    + "|(?<code>(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z]))"
                    + "|(?<mail>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"
                    + "|(?<mobile>(?<![0-9])(?:(?:\\+|00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9]))"
                    + "|(?<line>(?<![0-9])\\(?0[1-9][0-9]{1,2}\\)?[ -]?[2-8][0-9]{6,7}(?![0-9]))");

    private static final int MOST_STARS = 6;
    /** What {@link #masked} leaves of a number or an address. */
    private static final Pattern MASKED =
            Pattern.compile("[0-9+()][0-9+() -]{2}\\*{2,6}[0-9Xx]{2}(?![0-9A-Za-z*])|\\*{2,6}@[A-Za-z0-9-]");

    private PersonalData() {}

    /** The text with all that masked; never longer, the same where there is nothing of the kind. */
    public static String masked(String text) {
        return FOUND.matcher(narrow(text)).replaceAll(PersonalData::mask);
    }

    /** Whether there is anything of the kind in it. */
    public static boolean isIn(String text) {
        return FOUND.matcher(narrow(text)).results().anyMatch(found -> found.group(2) == null);
    }

    /** Whether something was masked in it: whoever takes it for the text itself would lose a number. */
    public static boolean isMaskedIn(String text) {
        return text.contains("**") && MASKED.matcher(text).find();
    }

    private static String mask(MatchResult found) {
        String text = found.group();
        if (found.group(2) != null) {
            return text;
        }
        int shown = found.group(3) == null ? 3 : Math.min(1, text.indexOf('@') - 1);
        int kept = found.group(3) == null ? 2 : text.length() - text.indexOf('@');
        int hidden = text.length() - shown - kept;
        return text.substring(0, shown) + "*".repeat(Math.min(MOST_STARS, hidden)) + text.substring(shown + hidden);
    }

    // people type them with the wide characters of a Chinese keyboard, too
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars()
                .map(letter -> (letter >= '０' && letter <= '９') || letter == '＠' || letter == '＋' || letter == '－'
                        ? letter - 0xFEE0
                        : letter)
                .forEach(letter -> narrow.append((char) letter));
        return narrow.toString();
    }
}
