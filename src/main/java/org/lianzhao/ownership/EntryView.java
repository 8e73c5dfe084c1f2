package org.lianzhao.ownership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a conflict.
 *
 * @param contesting whether the contesting side says it; null for the office
 */
record EntryView(
        UUID id,
        ConflictEntryKind kind,
        @Nullable Boolean contesting,
        String content,
        @Nullable String by,
        Instant at,
        List<EvidenceView> evidence) {}
