package org.lianzhao.transfer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which an amount of money, or the title above it, says in what it is counted. Texts are expected after NFKC. */
final class MoneyWords {
    private static final String SCALE = "[十百千]?[万亿]";
    private static final String MONEY = "(?:人民币|(?:香港|新加坡|[美港欧日英韩澳加])?[元圆]|(?:香港|[港美日韩台])币|美金|英镑|瑞士法郎"
            + "|RMB|CNY|USD|US\\$|HKD|HK\\$|EUR|JPY|GBP|SGD|AUD|CAD|KRW|TWD|CHF|MOP)";

    /** The unit of an amount in capitals: 万元, 元人民币, 万(美元); 万 and 亿 alone where nothing follows that is counted. */
    static final String UNIT = "(?:%1$s?(?:%2$s)?(?:\\(*%1$s)+|%2$s)".formatted(MONEY, SCALE);

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\((?:单位:?)?((?:%s|%s|[,、/:\\s])++)\\)".formatted(MONEY, SCALE), Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_END = Pattern.compile(
            "[,、/:\\s-]*((?:%1$s)?(?:%2$s)%1$s+|(?<=[,、/:\\s-])%1$s)\\s*$".formatted(MONEY, SCALE),
            Pattern.CASE_INSENSITIVE);
    // what is longer is no title
    private static final int LONGEST = 100;

    private MoneyWords() {}

    /** The unit that a title gives the numbers below it: 万元 in 注册资本(万元) and 注册资本万元. */
    static Optional<String> unit(String title) {
        if (title.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher bracketed = IN_BRACKETS.matcher(title);
        Matcher last = AT_END.matcher(title);
        String unit = bracketed.find() ? bracketed.group(1) : last.find() ? last.group(1) : "";
        return Optional.of(unit.replaceAll("[,、/:\\s]+", "")).filter(words -> !words.isEmpty());
    }

    /** A title without its unit. */
    static String withoutUnit(String title) {
        return title.length() > LONGEST
                ? title
                : AT_END.matcher(IN_BRACKETS.matcher(title).replaceAll("")).replaceFirst("");
    }
}
