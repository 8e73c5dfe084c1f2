package org.lianzhao.target;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lianzhao.chain.SegmentFacts;

/**
 * What a segment is looked for by.
 *
 * @param words products and keywords, Chinese and English, in lower case
 * @param not words of firms that only sound alike
 */
record Topic(Set<String> words, List<String> not) {
    private static final int SHORTEST = 2;

    static Topic of(SegmentFacts segment) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(
                        segment.products().stream(),
                        segment.keywords().stream(),
                        Stream.of(segment.name().split("[、与和（）()/]")),
                        Stream.of(segment.nameEn().split("[,&/()]| and ")))
                .flatMap(some -> some)
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(words::add);
        return new Topic(words, segment.negativeKeywords());
    }

    /** The words that a text speaks of. */
    List<String> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return words.stream().filter(word -> speaks(plain, word)).toList();
    }

    // an English word begins where a word begins: "led" is not in "rolled"
    private static boolean speaks(String text, String word) {
        if (!word.matches("[\\p{ASCII}]+")) {
            return text.contains(word);
        }
        int at = text.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 128) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
