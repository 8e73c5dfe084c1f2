package org.lianzhao.company;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address in the form that is equal for one door, however the address is written. */
final class PlainAddress {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern NUMBERED = Pattern.compile("[零〇一二三四五六七八九]+(?=[号栋幢座楼层室单])");
    private static final Pattern NUMBER_SIGN = Pattern.compile("(?<=\\d)#");
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{IsPunctuation}\\p{S}]+|中国(?=.)");
    private static final Pattern DOOR = Pattern.compile("\\d");
    private static final int SHORTEST = 5;

    private PlainAddress() {}

    /** Null where nothing was written, or nothing that tells one door from another. */
    static @Nullable String of(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = NUMBER_SIGN.matcher(plain).replaceAll("号");
        plain = NOISE.matcher(plain).replaceAll("");
        plain = withoutRegions(NUMBERED.matcher(plain).replaceAll(PlainAddress::inDigits));
        return plain.length() < SHORTEST || !DOOR.matcher(plain).find() ? null : plain;
    }

    private static String withoutRegions(String address) {
        String rest = address;
        for (String place = PlaceNames.startOf(rest); place != null; place = PlaceNames.startOf(rest)) {
            rest = rest.substring(place.length());
        }
        return rest;
    }

    private static String inDigits(MatchResult number) {
        StringBuilder digits = new StringBuilder();
        number.group().replace('零', '〇').chars().forEach(digit -> digits.append(DIGITS.indexOf(digit)));
        return digits.toString();
    }
}
