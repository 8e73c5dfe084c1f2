package org.lianzhao.transfer;

/** The ' that keeps a spreadsheet from taking a text for a formula when it opens a CSV file. */
final class Guard {
    // those of OWASP ASVS 1.2.10
    private static final String SIGNS = "=+-@\t\r\n\0＝＋－＠";

    private Guard() {}

    /** The text as it may be handed out. */
    static String on(String text) {
        return startsRisky(text, 0) ? "'" + text : text;
    }

    /** The text as it was before it was handed out. */
    static String off(String text) {
        return text.startsWith("'") && startsRisky(text, 1) ? text.substring(1) : text;
    }

    private static boolean startsRisky(String text, int at) {
        return text.length() > at && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}
