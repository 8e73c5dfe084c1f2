package org.lianzhao.likeness;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A firm's 统一社会信用代码 (GB 32100-2015), read as people write it: any case, full width, blanks inside.
 *
 * @param normalised what was written, in capitals and half width, without blanks
 */
public record CreditCode(String normalised) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String SHAPE = "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}";
    private static final String OLD_SHAPE = "\\d{15}";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    /** Reads a code; null when nothing was written. */
    public static @Nullable CreditCode read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        return new CreditCode(plain.toUpperCase(Locale.ROOT));
    }

    /** Whether it has the eighteen characters of a credit code, right check character or not. */
    public boolean hasShape() {
        return normalised.matches(SHAPE);
    }

    /** Whether it is one of the fifteen-digit registration numbers (注册号) used before 2015. */
    public boolean isOldNumber() {
        return normalised.matches(OLD_SHAPE);
    }

    /** Whether shape and check character are right. */
    public boolean isValid() {
        return hasShape() && normalised.charAt(LENGTH - 1) == checkCharacter();
    }

    // GB 32100-2015, 5.2.5: the weight of place i is 3^i mod 31
    private char checkCharacter() {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += ALPHABET.indexOf(normalised.charAt(place)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
