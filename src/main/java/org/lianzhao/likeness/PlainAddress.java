package org.lianzhao.likeness;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address in the form that is equal for one door, however the address is written. */
final class PlainAddress {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern NUMBERED = Pattern.compile("[零〇一二三四五六七八九]+(?=[号栋幢座楼层室单])");
    private static final int SHORTEST = 5;

    private PlainAddress() {}

    /** Null where nothing was written, or nothing that tells one door from another. */
    static @Nullable String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String plain = written(Normalizer.normalize(written, Normalizer.Form.NFKC));
        plain = withoutRegions(NUMBERED.matcher(plain).replaceAll(PlainAddress::inDigits));
        boolean tells = plain.length() >= SHORTEST && plain.chars().anyMatch(PlainAddress::isDigit);
        return tells ? plain : null;
    }

    // letters and digits only: this is on the way of every row of every import, and patterns take ten times as long
    private static String written(String address) {
        StringBuilder plain = new StringBuilder(address.length());
        String small = address.toLowerCase(Locale.ROOT);
        for (int place = 0; place < small.length(); place++) {
            char character = small.charAt(place);
            if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
                plain.append(character);
            } else if (character == '#' && !plain.isEmpty() && isDigit(plain.charAt(plain.length() - 1))) {
                plain.append('号');
            }
        }
        return plain.toString();
    }

    private static String withoutRegions(String address) {
        String rest = address.startsWith(NameParts.CHINA) ? address.substring(NameParts.CHINA.length()) : address;
        for (String place = PlaceNames.startOf(rest); place != null; place = PlaceNames.startOf(rest)) {
            rest = rest.substring(place.length());
        }
        return rest;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static String inDigits(MatchResult number) {
        StringBuilder digits = new StringBuilder();
        number.group().replace('零', '〇').chars().forEach(digit -> digits.append(DIGITS.indexOf(digit)));
        return digits.toString();
    }
}
