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
 * @param companion the firm that came along
 * @param moved which segments were merged, where it tells of that
 */
record FirmActivity(
        UUID id,
        FollowUpKind kind,
        @Nullable LocalDate occurredOn,
        String content,
        @Nullable String people,
        @Nullable String sourceNote,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable Companion companion,
        @Nullable SegmentMoved moved) {

    FirmActivity(
            UUID id,
            FollowUpKind kind,
            @Nullable LocalDate occurredOn,
            String content,
            @Nullable String people,
            @Nullable String sourceNote,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable UUID companionId,
            @Nullable String companion) {
        this(
                id,
                kind,
                occurredOn,
                content,
                people,
                sourceNote,
                recordedAt,
                recordedBy,
                Companion.of(companionId, companion),
                null);
    }

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
                recordedBy,
                companion,
                moved);
    }

    /** The same with the segments that it tells of. */
    FirmActivity telling(@Nullable SegmentMoved segments) {
        return new FirmActivity(
                id, kind, occurredOn, content, people, sourceNote, recordedAt, recordedBy, companion, segments);
    }
}
