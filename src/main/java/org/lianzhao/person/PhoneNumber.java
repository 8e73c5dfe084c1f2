package org.lianzhao.person;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers as people write them on cards, in one form: digits, {@code +} for other countries, {@code -} before an extension. */
final class PhoneNumber {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐‑–—().·]");
    private static final Pattern HOME = Pattern.compile("^(?:\\+86|0086|86(?=1[3-9]\\d{9}$))");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LINE = Pattern.compile("(0(?:10|2\\d|[3-9]\\d{2}))[2-9]\\d{6,7}");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern EXTENDED =
            Pattern.compile("(.*\\d)(?:(?<=\\d{7})-|转|分机|ext\\.?|x|#)(\\d{1,6})", Pattern.CASE_INSENSITIVE);
    private static final int SHOWN = 3;
    private static final int KEPT = 2;

    private PhoneNumber() {}

    static Optional<String> read(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        Optional<String> whole = number(text);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher extended = EXTENDED.matcher(text.replaceAll("\\s", ""));
        return extended.matches()
                ? number(extended.group(1)).map(number -> number + "-" + extended.group(2))
                : Optional.empty();
    }

    private static Optional<String> number(String text) {
        String joined = BETWEEN.matcher(text).replaceAll("");
        String home = HOME.matcher(joined).replaceFirst("");
        String number = home.replaceFirst("^00", "+");
        // with the country in front the area's zero is left out
        if (!home.equals(joined)
                && !home.startsWith("0")
                && !MOBILE.matcher(home).matches()) {
            number = "0" + home;
        }
        boolean known = MOBILE.matcher(number).matches()
                || LINE.matcher(number).matches()
                || SERVICE.matcher(number).matches()
                || ABROAD.matcher(number).matches();
        return known ? Optional.of(number) : Optional.empty();
    }

    /** Its beginning, which tells where it is from, and its last two digits: 138 **** **21. */
    static String masked(String value) {
        String number = value.replaceFirst("-.*", "");
        Matcher line = LINE.matcher(number);
        int shown = line.matches() ? line.group(1).length() : number.startsWith("+") ? SHOWN + 1 : SHOWN;
        return number.substring(0, shown) + " **** **" + number.substring(number.length() - KEPT);
    }
}
