package org.lianzhao.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gap that a lead's project closed by producing (投产才算补上).
 *
 * @param id grows with time
 * @param undoneAt since when it does so no longer; null while it does
 */
public record ClosedGapRow(
        UUID id,
        String segmentCode,
        String segmentName,
        String segmentNameEn,
        LocalDate producingSince,
        Instant closedAt,
        @Nullable Instant undoneAt) {}
