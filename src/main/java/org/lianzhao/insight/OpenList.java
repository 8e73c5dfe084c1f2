package org.lianzhao.insight;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A source that names some and leaves the list open: 巨鸿、米小乐、沛沛、鑫辉等. Whoever counts those that it names knows a
 * lower bound. A list that ends with its number (等 4 家) is closed.
 */
final class OpenList {
    // 等 as a word of its own: not 等级 or 等于, nor 高等, 平等 and the like
    private static final Pattern OPEN =
            Pattern.compile("(?<![高平同中上下优劣初均对相何])等(?:(?=$|[，。；、：,.;:（()）」』”])|(?=企业|公司|单位|厂家|多家|数家|一批))|未列全|未尽|不完全");

    private OpenList() {}

    /** Whether one of the texts leaves a list open. */
    static boolean isIn(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && OPEN.matcher(text.strip()).find()) {
                return true;
            }
        }
        return false;
    }
}
