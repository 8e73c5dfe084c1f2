package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A segment as it shall be in the next edition of a map.
 *
 * @param revisionId what it was edited from; null for one that is new
 */
public record SegmentState(
        UUID id, String code, @Nullable UUID revisionId, SegmentContent content, SegmentPlace place) {}
