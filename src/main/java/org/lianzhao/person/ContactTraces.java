package org.lianzhao.person;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds somebody's numbers and addresses in what others wrote, in whatever form they wrote them down. */
final class ContactTraces {
    private static final String GONE = "***";
    private static final String DIGIT = "[0-9０-９]";
    private static final String BETWEEN = "[\\s\\-‐‑–—－().（）·]{0,2}";
    private static final Pattern FOUND =
            Pattern.compile("(?<mail>[A-Za-z0-9._%+-]+[@＠][A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"
                    + "|(?<number>(?<![A-Za-z0-9_])[+＋(（]{0,2}%1$s(?:%2$s%1$s){6,29}(?:(?:转|分机)%1$s{1,6})?(?![A-Za-z0-9_]))"
                            .formatted(DIGIT, BETWEEN)
                    + "|(?<account>[A-Za-z0-9_-]{5,30})");
    /** Digits that belong together, with what stands before them as a part of the number. */
    private static final Pattern GROUP = Pattern.compile("[+＋(（]{0,2}" + DIGIT + "+");

    private ContactTraces() {}

    /** The text without what is his. */
    static String without(String text, Predicate<String> his) {
        return FOUND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(wiped(found.group(), his)));
    }

    // a number may stand beside a day or another number, with no more than a blank between them
    private static String wiped(String found, Predicate<String> his) {
        if (his.test(found)) {
            return GONE;
        }
        List<MatchResult> groups = GROUP.matcher(found).results().toList();
        for (int first = 0; first < groups.size(); first++) {
            for (int last = groups.size() - 1; last >= first; last--) {
                int from = groups.get(first).start();
                int to = groups.get(last).end();
                if (his.test(found.substring(from, to))) {
                    return wiped(found.substring(0, from), his) + GONE + wiped(found.substring(to), his);
                }
            }
        }
        int ending = found.lastIndexOf('.'); // of a sentence, or of a file's name
        return ending > found.indexOf('@') && found.indexOf('@') > 0
                ? wiped(found.substring(0, ending), his) + found.substring(ending)
                : found;
    }
}
