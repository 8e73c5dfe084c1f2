package org.lianzhao.chain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a segment is, wherever it stands: all that people edit of it but its place. Words are in the order in which people
 * entered them.
 *
 * @param importance 1 to 3; null for a group
 * @param priority 1 to 5; null for a group
 * @param required how many producing firms cover it; null where the general number holds
 * @param industries codes of GB/T 4754 with their letter, the most fitting first
 */
public record SegmentContent(
        String name,
        @Nullable String shortName,
        String nameEn,
        SegmentKind kind,
        @Nullable Integer importance,
        @Nullable Integer priority,
        @Nullable Integer required,
        Confidence industryConfidence,
        List<String> industries,
        List<String> products,
        List<String> keywords,
        List<String> negativeKeywords,
        List<String> processes,
        List<Technology> technologies,
        List<String> scarceResources) {

    /** A new segment of which only the names are known. */
    public static SegmentContent named(String name, String nameEn, SegmentKind kind) {
        return new SegmentContent(
                name,
                null,
                nameEn,
                kind,
                kind == SegmentKind.GROUP ? null : 2,
                null,
                null,
                Confidence.MEDIUM,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same under another name, for a part that is split off. */
    public SegmentContent called(String newName, String newNameEn) {
        return new SegmentContent(
                newName,
                null,
                newNameEn,
                kind,
                importance,
                priority,
                required,
                industryConfidence,
                industries,
                products,
                keywords,
                negativeKeywords,
                processes,
                technologies,
                scarceResources);
    }

    Set<Term> terms() {
        List<Term> terms = new ArrayList<>();
        add(terms, TermKind.PRODUCT, products);
        add(terms, TermKind.KEYWORD, keywords);
        add(terms, TermKind.NEGATIVE_KEYWORD, negativeKeywords);
        add(terms, TermKind.PROCESS, processes);
        add(terms, TermKind.SCARCE_RESOURCE, scarceResources);
        IntStream.range(0, technologies.size())
                .mapToObj(place -> new Term(
                        TermKind.TECHNOLOGY,
                        place,
                        technologies.get(place).word(),
                        technologies.get(place).critical()))
                .forEach(terms::add);
        return new LinkedHashSet<>(terms);
    }

    private static void add(List<Term> terms, TermKind kind, List<String> words) {
        IntStream.range(0, words.size()).forEach(place -> terms.add(new Term(kind, place, words.get(place))));
    }
}
