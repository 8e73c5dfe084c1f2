package org.lianzhao.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;

/**
 * A gap that a project closed.
 *
 * @param leadId the project; null where the caller must not see it
 * @param leadName null as that is
 * @param undoneAt since when it is none any more; null while it is
 */
record ClosedGap(
        UUID id,
        String segmentCode,
        String name,
        String nameEn,
        @Nullable UUID leadId,
        @Nullable String leadName,
        LocalDate producingSince,
        Instant closedAt,
        @Nullable Instant undoneAt) {

    static ClosedGap of(GapClosing closing, SegmentName segment, @Nullable String leadName) {
        return new ClosedGap(
                closing.getId(),
                segment.code(),
                segment.name(),
                segment.nameEn(),
                leadName == null ? null : closing.getLeadId(),
                leadName,
                closing.getProducingSince(),
                closing.getClosedAt(),
                closing.getUndoneAt());
    }
}
