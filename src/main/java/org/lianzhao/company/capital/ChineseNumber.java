package org.lianzhao.company.capital;

import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese numerals, the everyday ones and those of contracts: 一千万, 壹佰贰拾万, 一亿二千万. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> UNITS = Map.of('十', 10, '百', 100, '千', 1000);
    // 一百五 is 150 to some and 105 to others: a last digit needs 十 or 零 before it
    private static final String SECTION = "((?:D千)?(?:零?D百)?(?:零?D?十D?|零D|(?<![百千万亿])D)?)";
    private static final Pattern NUMERALS =
            Pattern.compile("(?:S亿)?(?:S万)?S".replace("S", SECTION).replace("D", "[一二三四五六七八九]"));
    // numerals of contracts, and other ways to write the same
    private static final String FROM = "〇○壹弌贰貳叁參肆伍陆陸柒捌玖两兩拾佰陌仟阡萬億";
    private static final String TO = "零零一一二二三三四五六六七八九二二十百百千千万亿";

    private ChineseNumber() {}

    /** The number that is written; empty where the text is anything else. */
    static OptionalLong read(String written) {
        Matcher parts = NUMERALS.matcher(plain(written));
        if (written.isEmpty() || !parts.matches()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                section(parts.group(1)) * 100_000_000L + section(parts.group(2)) * 10_000L + section(parts.group(3)));
    }

    private static long section(@Nullable String written) {
        long sum = 0;
        int digit = 0;
        for (char sign : (written == null ? "" : written).toCharArray()) {
            Integer unit = UNITS.get(sign);
            if (unit == null) {
                digit = DIGITS.indexOf(sign);
            } else {
                sum += (long) Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }

    private static String plain(String written) {
        return written.chars()
                .mapToObj(sign -> FROM.indexOf(sign) < 0 ? (char) sign : TO.charAt(FROM.indexOf(sign)))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
