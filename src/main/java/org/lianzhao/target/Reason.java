package org.lianzhao.target;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a firm gets points, not yet in anybody's language.
 *
 * @param code of the sentence that says so
 * @param words what stands in the sentence
 * @param source where the fact is from
 * @param on the day of the fact; null where it is as old as the firm's record
 * @param link where it can be read; null where the source gives none
 * @param excerpt the words around the first of them in the text that it rests on; null where there is none to show
 * @param facts keys of what it rests on, see {@link Facts}; null where an earlier release kept it
 */
record Reason(
        Part part,
        String code,
        List<String> words,
        int points,
        String source,
        @Nullable LocalDate on,
        @Nullable String link,
        @Nullable String excerpt,
        @Nullable List<String> facts) {

    /** As old as the firm's record, and without anything more to show. */
    static Reason plain(Part part, String code, List<String> words, int points, String source, List<String> facts) {
        return new Reason(part, code, words, points, source, null, null, null, facts);
    }

    /** The same reason worth this much. */
    Reason worth(int other) {
        return new Reason(part, code, words, other, source, on, link, excerpt, facts);
    }

    /** By what reasons that are worth the same are ordered: always alike, so that lists that did not change are not written. */
    String order() {
        return code + "|" + String.join("|", words) + "|" + source + "|" + (on == null ? "" : on);
    }
}
