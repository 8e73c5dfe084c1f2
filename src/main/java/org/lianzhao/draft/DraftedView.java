package org.lianzhao.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentUse;
import org.lianzhao.chain.Stage;

/**
 * One segment as it shall be, for whoever edits it.
 *
 * @param version what a change of it has to name
 * @param mergedTo the code of what it goes on as
 * @param splitFrom the code of what it is split off
 * @param published what it is on the map that holds; null for one that is new
 * @param elsewhere the codes of other chains on whose maps it stands: what it is changes there as well
 * @param uses what hangs on it, as far as the caller may know of it
 */
record DraftedView(
        String code,
        String version,
        SegmentContent content,
        Stage stage,
        @Nullable String groupCode,
        @Nullable DraftMark mark,
        @Nullable String mergedTo,
        @Nullable String splitFrom,
        @Nullable SegmentContent published,
        List<String> elsewhere,
        Map<SegmentUse, Long> uses,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
