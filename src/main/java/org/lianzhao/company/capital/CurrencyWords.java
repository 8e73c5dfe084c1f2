package org.lianzhao.company.capital;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for currencies in amounts. A dollar without its country and a word that is not here leave the amount unread. */
final class CurrencyWords {
    private static final String CHINA = "CNY";
    private static final Map<String, String> CODES = codes();
    // the longest first: 香港元 before 港元
    private static final Pattern WORD = Pattern.compile(CODES.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow());

    // words that say after a number that it counts single units
    private static final Pattern UNIT = Pattern.compile("(?<!人民)[元圆币镑金]$");

    private CurrencyWords() {}

    /**
     * An amount taken apart.
     *
     * @param currency ISO 4217
     * @param rest the amount without the words for the currency; 元 stays where such a word ends with a unit
     */
    record Found(String currency, String rest) {}

    /** Takes an amount apart; renminbi where no currency is named, empty where several are. */
    static Optional<Found> find(String plain) {
        Matcher word = WORD.matcher(plain);
        StringBuilder rest = new StringBuilder();
        String currency = null;
        while (word.find()) {
            String code = CODES.get(word.group());
            if (currency != null && !currency.equals(code)) {
                return Optional.empty();
            }
            currency = code;
            word.appendReplacement(
                    rest, word.start() > 0 && UNIT.matcher(word.group()).find() ? "元" : "");
        }
        word.appendTail(rest);
        return Optional.of(
                new Found(currency == null ? CHINA : currency, rest.toString().replaceAll("元+", "元")));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        put(codes, CHINA, "人民币", "RMB", CHINA, "¥");
        put(codes, "USD", "美元", "美金", "US$", "USD");
        put(codes, "HKD", "香港元", "香港币", "港元", "港币", "港圆", "HK$", "HKD");
        put(codes, "EUR", "欧元", "EUR", "€");
        put(codes, "JPY", "日元", "日圆", "日币", "JPY");
        put(codes, "GBP", "英镑", "GBP", "£");
        put(codes, "SGD", "新加坡元", "新加坡币", "SGD");
        put(codes, "AUD", "澳大利亚元", "澳元", "AUD");
        put(codes, "CAD", "加拿大元", "加元", "CAD");
        put(codes, "KRW", "韩元", "韩币", "KRW");
        put(codes, "TWD", "新台币", "台币", "TWD");
        put(codes, "CHF", "瑞士法郎", "CHF");
        put(codes, "MOP", "澳门元", "澳门币", "MOP");
        return codes;
    }

    private static void put(Map<String, String> codes, String code, String... words) {
        for (String word : words) {
            codes.put(word, code);
        }
    }
}
