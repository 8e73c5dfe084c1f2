package org.lianzhao.company;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A registered capital as registers write it: 1,000(万元人民币), 50万港币, 500000(人民币元).
 *
 * @param amount in 万 of its currency; null where the text does not say in which unit it is, names no number,
 *     or one that no capital can have
 * @param currency ISO 4217; null together with the amount
 * @param text what was written, kept whatever it means
 */
record Capital(@Nullable BigDecimal amount, @Nullable String currency, String text) {
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(.*)$");
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int SCALE = 6;
    // what the register can hold: an amount beyond it is a slip of the pen, of which the text is kept
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);
    private static final Map<String, String> CURRENCIES = currencies();

    /** Reads a capital; null when nothing was written. */
    static @Nullable Capital read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        Matcher parts = NUMBER.matcher(plain);
        String unit = parts.matches() ? parts.group(2).replaceAll("[()]", "") : "";
        boolean inWan = unit.contains("万");
        if (!inWan && !unit.contains("元")) {
            return new Capital(null, null, written.strip());
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", ""));
        BigDecimal amount = (inWan ? number : number.divide(WAN)).setScale(SCALE, java.math.RoundingMode.HALF_UP);
        return amount.compareTo(LIMIT) < 0
                ? new Capital(amount, currencyOf(unit), written.strip())
                : new Capital(null, null, written.strip());
    }

    private static String currencyOf(String unit) {
        return CURRENCIES.entrySet().stream()
                .filter(currency -> unit.contains(currency.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("CNY");
    }

    private static Map<String, String> currencies() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("美元", "USD");
        words.put("港", "HKD");
        words.put("香港", "HKD");
        words.put("欧元", "EUR");
        words.put("日元", "JPY");
        words.put("英镑", "GBP");
        words.put("新加坡", "SGD");
        return words;
    }
}
