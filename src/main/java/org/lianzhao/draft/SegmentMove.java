package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.Stage;

/**
 * Where a segment or group shall stand.
 *
 * @param stage for a group
 * @param groupCode for a segment
 * @param before the code of what it shall stand before; none for the last place
 */
record SegmentMove(
        @NotNull @Size(max = 100) String version,
        @Nullable Stage stage,
        @Nullable @Size(max = 20) String groupCode,
        @Nullable @Size(max = 20) String before) {}
