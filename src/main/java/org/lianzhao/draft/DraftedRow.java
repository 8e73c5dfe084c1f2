package org.lianzhao.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Stage;

/**
 * A segment on the board where a map is drawn.
 *
 * @param groupCode the group it stands in; null for a group itself
 * @param mergedTo the code of the segment that goes on in its place
 * @param shared whether it stands on other chains' maps, too
 */
record DraftedRow(
        String code,
        String name,
        @Nullable String shortName,
        String nameEn,
        SegmentKind kind,
        Stage stage,
        @Nullable String groupCode,
        @Nullable Integer importance,
        @Nullable DraftMark mark,
        @Nullable String mergedTo,
        boolean shared,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
