package org.lianzhao.likeness;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.PlainText;

/**
 * A firm's name, and the two forms that names are compared in. Every name that is kept or looked for passes here.
 *
 * @param written the name as people see it
 * @param key the name without differences of writing: width, kind of bracket, blanks, case. Equal keys may only mean
 *     the same name
 * @param core the key also without legal form and region. Finds candidates, never decides
 */
public record CompanyName(String written, String key, String core) {
    /** How long a name may be in each of its forms: compatibility forms grow, ㈱ becomes (株). */
    public static final int MOST = 200;

    private static final String OPENING = "[{〔【〖﹝";
    private static final String CLOSING = "]}〕】〗﹞";
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{IsPunctuation}\\p{S}]+");
    /** A form that ends another one comes after it. */
    private static final List<String> LEGAL_FORMS = List.of(
            "股份有限公司", "有限责任公司", "有限公司", "股份公司", "责任公司", "集团公司", "集团", "公司", "厂", "合伙企业", "普通合伙", "有限合伙", "个体工商户");

    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");
    private static final Pattern REGION = Pattern.compile(
            "^(?:[\\u4e00-\\u9fff]{2,3}省|[\\u4e00-\\u9fff]{2,8}自治区|[\\u4e00-\\u9fff]{2,3}市|[\\u4e00-\\u9fff]{2,3}县|"
                    + "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|"
                    + "云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|东莞|广州|永州)");

    /** A name in all its forms. */
    public static CompanyName of(String written) {
        String seen = PlainText.line(written);
        String key = key(seen);
        return new CompanyName(seen, key, coreOf(key));
    }

    /** The key alone, where only that is asked for. */
    public static String keyOf(String written) {
        return key(PlainText.line(written));
    }

    private static String key(String seen) {
        String plain = Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int place = 0; place < plain.length(); place++) {
            char one = plain.charAt(place);
            if (!isBlank(one)) {
                key.append(OPENING.indexOf(one) >= 0 ? '(' : CLOSING.indexOf(one) >= 0 ? ')' : one);
            }
        }
        return key.toString();
    }

    private static boolean isBlank(char one) {
        return Character.isSpaceChar(one) || (one >= '\t' && one <= '\r');
    }

    /** The name, where it can be kept. @throws Invalid naming the field, where it cannot */
    public static CompanyName in(String field, String written) {
        CompanyName name = of(written);
        name.flaw().ifPresent(code -> {
            throw new Invalid(field, code, MOST);
        });
        return name;
    }

    /** What is wrong with it as a name, as a key of the problem texts; nothing for one that can be kept. */
    public Optional<String> flaw() {
        if (key.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("firm-name.blank");
        }
        return isTooLong() ? Optional.of("firm-name.long") : Optional.empty();
    }

    /** Whether it is too long to be kept. */
    public boolean isTooLong() {
        return length(written) > MOST || length(key) > MOST;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The form that searches compare: the key without punctuation, which people leave out while typing. */
    public static String searched(String key) {
        return PUNCTUATION.matcher(key).replaceAll("");
    }

    static String coreOf(String key) {
        String plain = key.indexOf('(') < 0 ? key : BRACKETED.matcher(key).replaceAll("");
        return withoutRegion(withoutRegion(withoutForm(withoutForm(plain))));
    }

    private static String withoutForm(String name) {
        for (String form : LEGAL_FORMS) {
            if (name.endsWith(form)) {
                return unlessNothing(name.substring(0, name.length() - form.length()), name);
            }
        }
        return name;
    }

    private static String withoutRegion(String name) {
        Matcher region = REGION.matcher(name);
        return region.lookingAt() ? unlessNothing(name.substring(region.end()), name) : name;
    }

    // what would leave nothing of a name is part of the name
    private static String unlessNothing(String rest, String name) {
        return rest.length() < 2 ? name : rest;
    }
}
