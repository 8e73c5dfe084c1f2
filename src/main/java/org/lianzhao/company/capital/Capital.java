package org.lianzhao.company.capital;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A registered capital as registers write it: 1,000(万元人民币), 50万港币, 500000(人民币元), 1.2亿元, 壹仟万元整.
 *
 * @param amount in 万 of its currency; null where the text does not say in which unit it is, names no number,
 *     leaves more than one reading, or names one that no capital can have
 * @param currency ISO 4217; null together with the amount
 * @param text what was written, kept whatever it means
 */
public record Capital(@Nullable BigDecimal amount, @Nullable String currency, String text) {
    private static final Pattern AMOUNT =
            Pattern.compile("(?:单位:)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:单位:)?(亿|千万|百万|万)?([元圆])?");
    private static final Pattern IN_NUMERALS = Pattern.compile("([^元圆]+)([元圆])?");
    private static final Pattern NUMBER = Pattern.compile("[\\d一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億]");
    private static final Map<String, Integer> UNITS = Map.of("亿", 10_000, "千万", 1_000, "百万", 100, "万", 1);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int SCALE = 6;
    // what the register can hold: an amount beyond it is a slip of the pen, of which the text is kept
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);

    /** Reads a capital; null when nothing was written. */
    public static @Nullable Capital read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s()]+", "")
                .toUpperCase(Locale.ROOT);
        return CurrencyWords.find(plain)
                .flatMap(found -> amount(found.rest().replaceAll("[整正]$", ""))
                        .filter(amount -> amount.compareTo(LIMIT) < 0)
                        .map(amount -> new Capital(amount, found.currency(), written.strip())))
                .orElseGet(() -> new Capital(null, null, written.strip()));
    }

    /** Whether it names a number that could not be taken for an amount. */
    public boolean hasUnreadNumber() {
        return amount == null
                && NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .find();
    }

    // in 万; what is neither in 万 nor says that it is in 元 could be either
    private static Optional<BigDecimal> amount(String plain) {
        Matcher parts = AMOUNT.matcher(plain);
        if (!parts.matches()) {
            return numerals(plain);
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
        if (parts.group(2) != null) {
            int wan = UNITS.getOrDefault(parts.group(2), 1);
            return Optional.of(rounded(number.multiply(BigDecimal.valueOf(wan))));
        }
        return parts.group(3) == null ? Optional.empty() : Optional.of(rounded(number.divide(WAN)));
    }

    private static Optional<BigDecimal> numerals(String plain) {
        Matcher parts = IN_NUMERALS.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalLong number = ChineseNumber.read(parts.group(1));
        boolean saysUnit = parts.group(2) != null || parts.group(1).matches(".*[万萬亿億]");
        return number.isPresent() && saysUnit
                ? Optional.of(rounded(BigDecimal.valueOf(number.getAsLong()).divide(WAN)))
                : Optional.empty();
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
