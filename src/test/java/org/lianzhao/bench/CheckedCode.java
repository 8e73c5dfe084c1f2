package org.lianzhao.bench;

/** Invented credit codes whose last character is as GB 32100-2015 wants it, or is not. */
final class CheckedCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;

    private CheckedCode() {}

    /** The code that begins with these seventeen characters. */
    static String of(String start) {
        return start + ALPHABET.charAt(check(start));
    }

    /** The same with a wrong check character. */
    static String wrong(String start) {
        return start + ALPHABET.charAt((check(start) + 1) % MODULUS);
    }

    private static int check(String start) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < start.length(); place++) {
            sum += ALPHABET.indexOf(start.charAt(place)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
