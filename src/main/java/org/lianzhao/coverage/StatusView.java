package org.lianzhao.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.document.NamedDocument;

/**
 * A status that was said, with what it rests on.
 *
 * @param number its place in the segment's history, from 1
 * @param statedFirmCount how many firms the evidence speaks of, named or not
 * @param document a document of the segment that shows it
 * @param until the last day on which a decision holds; null where it holds until another
 * @param decidedBy who decided; null where a map's file suggested it
 */
record StatusView(
        UUID segmentId,
        int number,
        CoverageStatus status,
        @Nullable ChainAction action,
        Basis basis,
        String reason,
        String evidence,
        @Nullable String evidenceEn,
        @Nullable Integer statedFirmCount,
        @Nullable NamedDocument document,
        @Nullable LocalDate until,
        @Nullable String decidedBy,
        Instant decidedAt) {

    /** What holds of everything that was said, the latest first; nothing where it was withdrawn or its time is over. */
    static @Nullable StatusView holding(List<StatusView> history, LocalDate today) {
        return history.isEmpty() || !history.get(0).holds(today) ? null : history.get(0);
    }

    private boolean holds(LocalDate today) {
        return basis != Basis.WITHDRAWN && (until == null || !until.isBefore(today));
    }
}
