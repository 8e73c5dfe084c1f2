package org.lianzhao.likeness;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a firm's name is put together from: 永州 · 示例 · 电子 · 有限公司.
 *
 * @param key the whole name, equal only for the same name
 * @param places the regions in it, in any order
 * @param core the firm's own word and its trade
 * @param brand the firm's own word (字号)
 * @param form its legal form, or what else it calls itself: empty for a short name
 * @param group whether it calls itself a 集团
 * @param asides what stands in brackets and is no region
 * @param branch what tells a branch from its firm
 * @param sound how the core sounds
 */
public record NameParts(
        String key,
        Set<String> places,
        String core,
        String brand,
        String form,
        boolean group,
        Set<String> asides,
        String branch,
        String sound) {
    static final String CHINA = "中国";

    private static final Pattern OF_LAW = Pattern.compile(".*公司|合伙企业|总?厂|.*合作社");
    private static final Pattern BRANCH_OF_REGION = Pattern.compile("(?:省|市|自治区|县|区)?分公司");
    private static final Pattern LETTERS =
            Pattern.compile("(?<=\\p{IsIdeographic}{2})(?!(?:led|oled|lcd|pcb|fpc|pvc|ktv|spa)$)[a-z]{2,}$");
    /** An own word of so many characters is hardly ever another firm's as well. */
    static final int LONG_BRAND = 4;

    private static final int HEAD = 2;

    // a row of an import is looked at several times on its way
    private static final int KEPT = 1 << 13;
    private static final AtomicReferenceArray<@Nullable NameParts> LATELY = new AtomicReferenceArray<>(KEPT);

    static NameParts of(String key) {
        int place = key.hashCode() & (KEPT - 1);
        NameParts kept = LATELY.get(place);
        if (kept != null && kept.key.equals(key)) {
            return kept;
        }
        NameParts read = NameReading.of(key);
        LATELY.set(place, read);
        return read;
    }

    /** Whether it is a short name (简称), not one that a register knows. */
    boolean isShort() {
        return form.isEmpty() && branch.isEmpty();
    }

    /** Whether it is a form of the law, which firms change without becoming others; a shop is what it is. */
    boolean isOfLaw() {
        return OF_LAW.matcher(form).matches();
    }

    /** Whether it is the name of a branch in this region. */
    boolean isBranchIn(String place) {
        return branch.startsWith(place)
                && BRANCH_OF_REGION.matcher(branch.substring(place.length())).matches();
    }

    /** The core without the letters that people put behind it: 示例AI, 示例Wind. */
    String withoutLetters() {
        return LETTERS.matcher(core).replaceFirst("");
    }

    /** Whether its own word is long enough to stand alone, and nothing behind it tells it from others of that word. */
    boolean standsAlone() {
        return brand.length() >= LONG_BRAND && TradeWords.sayNothing(trade());
    }

    String trade() {
        return core.substring(brand.length());
    }

    /** What both a short name and its firm's name begin with: two characters, or all its letters; 中国 is left out. */
    String head() {
        String own = own();
        int[] first = own.codePoints().limit(HEAD).toArray();
        if (IntStream.of(first).allMatch(Character::isIdeographic)) {
            return new String(first, 0, first.length);
        }
        int[] letters = own.codePoints()
                .takeWhile(letter -> !Character.isIdeographic(letter))
                .toArray();
        return letters.length < HEAD ? own : new String(letters, 0, letters.length);
    }

    /** The firm's own word without 中国 before it: 中国电信 is called 电信 for short. */
    String own() {
        boolean longer = brand.startsWith(CHINA) && brand.length() >= CHINA.length() + HEAD;
        return longer ? brand.substring(CHINA.length()) : brand;
    }
}
