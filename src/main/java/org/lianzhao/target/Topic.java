package org.lianzhao.target;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.chain.SegmentWords;

/**
 * What a segment is looked for by.
 *
 * @param words products and keywords as somebody entered them, Chinese and English, by their plain form
 * @param general those of them that too many firms use to tell anything, plain; nobody is looked for by them
 * @param common those that many firms use, plain: they find firms and earn little
 * @param not words of firms that only sound alike
 */
record Topic(Map<String, String> words, Set<String> general, Set<String> common, List<String> not) {
    private static final int SHORTEST = 2;

    /** More words than this make one search of the register too slow; products come first, then keywords. */
    static final int MOST = 150;

    /** A name that lists several things is none that a firm would use, and its parts say too little. */
    private static final Pattern SEVERAL = Pattern.compile("[、与和（）()/,&]| and ");

    static Topic of(SegmentWords segment, Collection<String> generalWords) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.of(
                        segment.products().stream(),
                        segment.keywords().stream(),
                        Stream.of(segment.name(), segment.nameEn())
                                .filter(name -> !SEVERAL.matcher(name).find()))
                .flatMap(some -> some)
                .map(String::strip)
                .filter(word -> Plain.of(word).length() >= SHORTEST)
                .takeWhile(word -> all.size() < MOST)
                .forEach(word -> all.putIfAbsent(Plain.of(word), word));
        Set<String> general =
                generalWords.stream().map(Plain::of).filter(all::containsKey).collect(Collectors.toUnmodifiableSet());
        List<String> not = segment.negativeKeywords().stream().limit(MOST).toList();
        return new Topic(all, general, Set.of(), not);
    }

    /** How many words of a segment are left aside because it has too many. */
    static int beyond(SegmentWords segment) {
        long entered = Stream.concat(segment.products().stream(), segment.keywords().stream())
                .map(Plain::of)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .count();
        return (int) (Math.max(0, entered - MOST)
                + Math.max(0, segment.negativeKeywords().size() - MOST));
    }

    /** The same topic when these of its words are found to be common. */
    Topic with(Set<String> commonWords) {
        return new Topic(words, general, commonWords, not);
    }

    /** What firms are looked for by, as it was entered. */
    List<String> sought() {
        return words.entrySet().stream()
                .filter(word -> !general.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What many firms use, so that it earns little, as it was entered. */
    List<String> usual() {
        return words.entrySet().stream()
                .filter(word -> common.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What was entered and is too general to look for. */
    List<String> passedOver() {
        return words.entrySet().stream()
                .filter(word -> general.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The plain words that a text speaks of; of 背光 and 背光源 in one place only the longer. */
    List<String> in(String text) {
        String plain = Plain.of(text);
        List<String> spoken = words.keySet().stream()
                .filter(word -> !general.contains(word) && Plain.speaks(plain, word))
                .toList();
        return spoken.stream()
                .filter(word -> spoken.stream().noneMatch(other -> !other.equals(word) && Plain.speaks(other, word)))
                .toList();
    }

    /** Whether a text speaks of any of the words. */
    boolean isSpokenOfIn(String plainText) {
        return words.keySet().stream().anyMatch(word -> !general.contains(word) && Plain.speaks(plainText, word));
    }

    /** Whether a text has a word of firms that only sound alike. */
    boolean excludes(String text) {
        String plain = Plain.of(text);
        return not.stream().anyMatch(word -> Plain.speaks(plain, Plain.of(word)));
    }

    boolean isCommon(String word) {
        return common.contains(word);
    }

    List<String> asEntered(List<String> plainWords) {
        return plainWords.stream().map(word -> words.getOrDefault(word, word)).toList();
    }
}
