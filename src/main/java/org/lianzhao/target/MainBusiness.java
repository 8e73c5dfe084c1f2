package org.lianzhao.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The main business out of a firm's scope: the item that stands first. By the rules of registration (经营范围登记) the first
 * item tells the industry that a firm is registered in.
 */
final class MainBusiness {
    private static final int LONGEST = 160;
    private static final Pattern LABEL = Pattern.compile("^(?:一般项目|许可项目|许可经营项目|一般经营项目|经营范围|主营)[:：]");
    private static final Pattern ENDS = Pattern.compile("[；;。\\n]|\\.\\s");

    private MainBusiness() {}

    /** The first item; empty where there is no scope. A description that begins with the firm's own name tells it behind that. */
    static String of(String name, String scope) {
        String text = scope.strip();
        String own = text.startsWith(name) ? text.substring(name.length()).strip() : text;
        String items = LABEL.matcher(own).replaceFirst("");
        Matcher end = ENDS.matcher(items);
        String first = end.find() ? items.substring(0, end.start()) : items;
        return first.length() > LONGEST ? first.substring(0, LONGEST) : first;
    }
}
