package org.lianzhao.chain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A segment in its place on a chain's map.
 *
 * @param groupId the group it stands in; null for a group itself
 * @param shortName a name for narrow places, where the full one is long
 * @param importance 1 to 3; null for a group
 * @param priority 1 to 5; null for a group
 * @param required how many producing firms cover it; null where the general number holds
 * @param revisionId what it is called and means, as a key: another one after every change of that
 */
public record PlacedSegment(
        UUID chainId,
        UUID id,
        String code,
        String name,
        @Nullable String shortName,
        String nameEn,
        SegmentKind kind,
        Stage stage,
        @Nullable UUID groupId,
        @Nullable Integer importance,
        @Nullable Integer priority,
        @Nullable Integer required,
        UUID revisionId,
        double position) {

    /** Whether this is a leaf: only leaves have a status. */
    public boolean isLeaf() {
        return kind != SegmentKind.GROUP;
    }

    /** Where it stands. */
    public SegmentPlace place() {
        return new SegmentPlace(stage, groupId, position);
    }
}
