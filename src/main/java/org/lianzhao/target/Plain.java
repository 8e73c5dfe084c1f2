package org.lianzhao.target;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts in the form in which words are looked for in them: the same that the search index compares, so that whatever it
 * finds can be shown to say so. Lower case, no hyphens or other signs, no English plural; Chinese stands apart from the
 * rest.
 */
final class Plain {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private Plain() {}

    static String of(String text) {
        return RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .results()
                .map(run -> singular(run.group()))
                .collect(Collectors.joining(" "));
    }

    /** Whether a plain text speaks of a plain word. An English one begins and ends where words do: "led" is not in "rolled". */
    static boolean speaks(String text, String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (stands(text, at, word.codePointAt(0))
                    && stands(text, at + word.length(), word.codePointBefore(word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String text, int edge, int letter) {
        return Character.isIdeographic(letter)
                || edge == 0
                || edge == text.length()
                || text.charAt(edge) == ' '
                || text.charAt(edge - 1) == ' ';
    }

    // the rule of the index's filter for plurals
    private static String singular(String word) {
        int length = word.length();
        if (length < 3 || !word.endsWith("s") || word.endsWith("us") || word.endsWith("ss")) {
            return word;
        }
        if (length > 3 && word.endsWith("ies") && "ae".indexOf(word.charAt(length - 4)) < 0) {
            return word.substring(0, length - 3) + "y";
        }
        return word.endsWith("ies") || word.endsWith("aes") || word.endsWith("oes") || word.endsWith("ees")
                ? word
                : word.substring(0, length - 1);
    }
}
