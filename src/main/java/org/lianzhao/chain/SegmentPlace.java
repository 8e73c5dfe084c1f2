package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a segment stands in a chain.
 *
 * @param groupId the group it belongs to; null for a group itself
 * @param position orders segments of one group, and groups of one stage
 */
public record SegmentPlace(Stage stage, @Nullable UUID groupId, double position) {}
