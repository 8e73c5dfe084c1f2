package org.lianzhao.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A record as it is indexed.
 *
 * @param names what it is called, normalised, the usual name first
 * @param codes numbers it is known by
 * @param text words about it, for finding it by topic
 * @param filters values it can be narrowed down by, several under one name
 * @param numbers amounts and days that it can be narrowed down by
 */
public record IndexedRecord(
        UUID id,
        List<String> names,
        List<String> codes,
        String text,
        Map<String, List<String>> filters,
        Map<String, Long> numbers) {

    private static final int USUAL = 300; // what any record takes beside its letters

    /** A record without numbers. */
    public IndexedRecord(
            UUID id, List<String> names, List<String> codes, String text, Map<String, List<String>> filters) {
        this(id, names, codes, text, filters, Map.of());
    }

    /** About how many bytes of memory it takes: texts may be a thousand times as long in one record as in another. */
    long weight() {
        long letters = (long) text.length() + total(names) + total(codes);
        for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
            letters += filter.getKey().length() + total(filter.getValue());
        }
        return USUAL + Character.BYTES * letters;
    }

    private static long total(List<String> words) {
        return words.stream().mapToLong(String::length).sum();
    }
}
