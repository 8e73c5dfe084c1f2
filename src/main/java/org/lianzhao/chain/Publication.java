package org.lianzhao.chain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the next edition of a chain's map changes, and why.
 *
 * @param description what the chain is called from now on; null where that stays
 * @param segments those that are new, changed or moved, groups before the segments in them
 * @param removed those that leave the map, the merged ones among them
 */
public record Publication(
        ChainHead chain,
        String reason,
        @Nullable ChainContent description,
        List<SegmentState> segments,
        Set<UUID> removed,
        List<MergedSegment> merged,
        List<SplitSegment> split,
        List<LinkEnds> addedLinks,
        List<LinkEnds> removedLinks) {
    /** Whether the map would be what it is. */
    public boolean changesNothing() {
        return description == null
                && segments.isEmpty()
                && removed.isEmpty()
                && addedLinks.isEmpty()
                && removedLinks.isEmpty();
    }
}
