package org.lianzhao.company;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side.
 *
 * @param proposed the one to keep: it knows more, or was there first; null where the second is no record yet
 */
public record FirmComparison(
        ComparedSide first,
        ComparedSide second,
        List<ComparedField> fields,
        @Nullable UUID proposed) {

    /**
     * One of the two.
     *
     * @param id null for a row of a file
     * @param version null for a row of a file
     * @param source where it is from, in words
     * @param facts how many fields say something
     * @param hanging what hangs on it, counted as far as the caller may see it: {@code leads}, {@code holdings} …
     */
    public record ComparedSide(
            @Nullable UUID id,
            @Nullable Integer version,
            String name,
            String source,
            @Nullable Instant recordedAt,
            int facts,
            Map<String, Integer> hanging) {}

    /**
     * What both say on one matter.
     *
     * @param field as the interface calls it
     * @param choosable whether a merge can take it from either; names and tags it keeps all
     */
    public record ComparedField(
            String field, @Nullable String first, @Nullable String second, ComparedMark mark, boolean choosable) {}

    /** How the two stand to each other on one matter. */
    public enum ComparedMark {
        /** Both say the same. */
        SAME,
        /** Both say something, and not the same. */
        DIFFERS,
        /** Only the first says something. */
        ONLY_FIRST,
        /** Only the second says something. */
        ONLY_SECOND;

        static ComparedMark of(@Nullable String first, @Nullable String second) {
            return first == null ? ONLY_SECOND : second == null ? ONLY_FIRST : first.equals(second) ? SAME : DIFFERS;
        }
    }
}
