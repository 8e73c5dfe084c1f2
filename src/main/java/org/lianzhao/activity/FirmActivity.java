package org.lianzhao.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a firm outside of any lead.
 *
 * @param occurredOn null where a report does not tell the day
 * @param recordedBy null where it came with a demonstration's data
 */
record FirmActivity(
        UUID id,
        FollowUpKind kind,
        @Nullable LocalDate occurredOn,
        String content,
        @Nullable String people,
        @Nullable String sourceNote,
        Instant recordedAt,
        @Nullable String recordedBy) {

    /** The same in the words that the caller may read. */
    FirmActivity in(UnaryOperator<String> words) {
        return new FirmActivity(
                id,
                kind,
                occurredOn,
                words.apply(content),
                people == null ? null : words.apply(people),
                sourceNote == null ? null : words.apply(sourceNote),
                recordedAt,
                recordedBy);
    }
}
