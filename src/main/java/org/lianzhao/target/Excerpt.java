package org.lianzhao.target;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part of a text that speaks of a word, for whoever wants to see it without reading the whole. */
final class Excerpt {
    private static final int AROUND = 24;

    private Excerpt() {}

    /** What stands around the first of these words that is written in the text as it was entered. */
    static Optional<String> of(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .map(word -> found(text, lower, word.toLowerCase(Locale.ROOT)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> found(String text, String lower, String word) {
        int at = lower.indexOf(word);
        // a letter may have another length in lower case: then places do not agree
        if (at < 0 || lower.length() != text.length()) {
            return Optional.empty();
        }
        int from = whole(text, Math.max(0, at - AROUND));
        int to = whole(text, Math.min(text.length(), at + word.length() + AROUND));
        return Optional.of((from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : ""));
    }

    // not within a sign that is written in two
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
