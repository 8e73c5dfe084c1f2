package org.lianzhao.draft;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainContent;
import org.lianzhao.chain.LinkEnds;
import org.lianzhao.chain.SegmentState;

/**
 * Much that is to be changed of a map at once.
 *
 * @param description what the chain shall be called; null where that stays
 * @param segments those that come, or shall be or stand otherwise
 * @param removed those that leave the map; nothing may hang on them alone, and no other segment stand in them
 * @param removedLinks those that end while both their ends stay
 */
public record MapChange(
        @Nullable ChainContent description,
        List<SegmentState> segments,
        Set<UUID> removed,
        List<LinkEnds> addedLinks,
        List<LinkEnds> removedLinks) {

    /** Whether the map would be what it is. */
    public boolean isNothing() {
        return description == null
                && segments.isEmpty()
                && removed.isEmpty()
                && addedLinks.isEmpty()
                && removedLinks.isEmpty();
    }
}
