package org.lianzhao.draft;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.SegmentPlace;

/**
 * A segment on a map as it is drawn now, draft included.
 *
 * @param revisionId what it was edited from, or else is; null for one that is new to all maps
 * @param place where it stands, in the stage of its group
 * @param gone whether it leaves the map with the draft
 * @param changedBy who changed it in the draft; null where nobody has
 */
public record DrawnSegment(
        UUID id,
        String code,
        @Nullable UUID revisionId,
        SegmentContent content,
        SegmentPlace place,
        boolean gone,
        @Nullable String changedBy) {

    static DrawnSegment of(Drafted segment, @Nullable SegmentContent plain) {
        return new DrawnSegment(
                segment.id(),
                segment.code(),
                segment.revision(),
                segment.content() == null ? Objects.requireNonNull(plain) : segment.content(),
                segment.place(),
                segment.isGone(),
                segment.row() == null ? null : segment.row().changedBy());
    }

    /** Whether it only holds others together. */
    public boolean isGroup() {
        return content.kind() == SegmentKind.GROUP;
    }
}
