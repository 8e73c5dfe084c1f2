package org.lianzhao.shared.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in free text what belongs to a person and makes it unusable: phone numbers, ID numbers, e-mail addresses. Names
 * are left: nobody can tell them from other words for certain.
 */
public final class PersonalData {
    private static final String MAIL =
            "((?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++){1,9}+)";
    private static final String ID =
            "(?<![0-9A-Za-z])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])";
    private static final String CODE = "((?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z]))";

    /** What people put between the digits of a number; line breaks and tabs part the numbers of a table. */
    private static final String NEXT = "[ \\-‐‑–—().·]{0,4}+";

    // in groups of three digits and more: shorter ones are measures, and one of four may be a year
    private static final String MOBILE = "(?<![0-9])(?:(?:\\+|00)?" + NEXT + "86" + NEXT + ")?(?!19[0-9]{2}[^0-9])"
            + "(?=[0-9]{3,11}(?:" + NEXT + "[0-9]{3,8}){0,2}(?![0-9]))1[3-9](?:" + NEXT + "[0-9]){9}(?![0-9])";

    private static final String LINE =
            "(?<![0-9])(?<![0-9]\\.)\\(?0[1-9][0-9]{1,2}" + NEXT + "[2-9][0-9]{2,3}" + NEXT + "[0-9]{4}(?![0-9])";
    // what is counted is an amount
    private static final String SERVICE = "(?<![0-9A-Za-z])(?<![0-9][.,·-])[48]00" + NEXT + "(?:[0-9]{3}" + NEXT
            + "[0-9]{4}|[0-9]{4}" + NEXT + "[0-9]{3})(?![0-9A-Za-z]| ?[万亿元吨套台支件亩人])";
    // the noughts that end a time or an amount are no prefix
    private static final String ABROAD = "(?:(?<![0-9])\\+|(?<![0-9A-Za-z])(?<![0-9][.,:/·-])00)" + NEXT + "[1-9](?:"
            + NEXT + "[0-9]){5,12}" + NEXT + "[0-9]{2}(?![0-9])";

    // a credit code has the length of an ID number and may hold the digits of a phone: it is taken first and left alone
    private static final Pattern FOUND =
            Pattern.compile(String.join("|", MAIL, ID, CODE, MOBILE, LINE, SERVICE, ABROAD));

    private static final int MAIL_AT = 1;
    private static final int CODE_AT = 2;
    private static final int MOST_STARS = 6;
    /** What {@link #masked} leaves of a number or an address. */
    private static final Pattern MASKED =
            Pattern.compile("[0-9+()][0-9+() -]{2}\\*{2,6}[0-9Xx]{2}(?![0-9A-Za-z*])|\\*{2,6}@[A-Za-z0-9-]");

    private PersonalData() {}

    /** The text with all that masked; never longer, the same where there is nothing of the kind. */
    public static String masked(String text) {
        Matcher found = FOUND.matcher(narrow(text));
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        while (found.find()) {
            masked.append(text, from, found.start()).append(mask(found));
            from = found.end();
        }
        return from == 0 ? text : masked.append(text, from, text.length()).toString();
    }

    /** Whether there is anything of the kind in it. */
    public static boolean isIn(String text) {
        return FOUND.matcher(narrow(text)).results().anyMatch(found -> found.group(CODE_AT) == null);
    }

    /** Whether something was masked in it: whoever takes it for the text itself would lose a number. */
    public static boolean isMaskedIn(String text) {
        return text.contains("**") && MASKED.matcher(text).find();
    }

    private static String mask(MatchResult found) {
        String text = found.group();
        if (found.group(CODE_AT) != null) {
            return text;
        }
        boolean mail = found.group(MAIL_AT) != null;
        int shown = mail ? Math.min(1, text.indexOf('@') - 1) : 3;
        int kept = mail ? text.length() - text.indexOf('@') : 2;
        int hidden = text.length() - shown - kept;
        return text.substring(0, shown) + "*".repeat(Math.min(MOST_STARS, hidden)) + text.substring(shown + hidden);
    }

    // people type them with the wide characters of a Chinese keyboard, too; letter for letter, so that places stay
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().forEach(letter -> narrow.append((char) narrow(letter)));
        return narrow.toString();
    }

    private static int narrow(int letter) {
        if (letter >= '！' && letter <= '～') {
            return letter - 0xFEE0;
        }
        return Character.getType(letter) == Character.SPACE_SEPARATOR ? ' ' : letter;
    }
}
