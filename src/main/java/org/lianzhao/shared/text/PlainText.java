package org.lianzhao.shared.text;

import java.util.regex.Pattern;

/** Text as people see it: what is copied along from pages and spreadsheets without being seen is left out. */
public final class PlainText {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\u000b\\f\\r\\u0085\\u2028\\u2029]+");
    // control and format characters, halves of surrogate pairs, and letters that are drawn as nothing
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cf}\\p{Cs}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0\\ufe00-\\ufe0f]+");

    private PlainText() {}

    /** The text on one line, without what cannot be seen and without blanks around it. */
    public static String line(String written) {
        String oneLine = BREAKS.matcher(written).replaceAll(" ");
        return UNSEEN.matcher(oneLine).replaceAll("").strip();
    }
}
