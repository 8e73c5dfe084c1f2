package org.lianzhao.transfer;

/** Words by which an amount of money says in what it is counted, as parts of patterns for texts after NFKC in capitals. */
final class MoneyWords {
    private static final String SCALE = "(?:[十百千]?[万亿])";
    private static final String MONEY = "(?:人民币|(?:香港|新加坡|[美港欧日英韩澳加])?[元圆]|(?:香港|[港美日韩台])币|美金|英镑|瑞士法郎"
            + "|RMB|CNY|USD|US\\$|HKD|HK\\$|EUR|JPY|GBP|SGD|AUD|CAD|KRW|TWD|CHF|MOP)";

    /** A unit that names money: 万元, 元人民币, 万(美元). */
    static final String NAMED = "(?:" + MONEY + "?" + SCALE + "?(?:\\(*" + MONEY + ")+)";

    /** Also 万 and 亿, which mean money where nothing follows that is counted. */
    static final String UNIT = "(?:" + NAMED + "|" + SCALE + ")";

    private MoneyWords() {}
}
