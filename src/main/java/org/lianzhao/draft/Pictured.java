package org.lianzhao.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentPlace;

/**
 * A segment on one of two maps that are compared.
 *
 * @param revision what it is, as a key
 * @param content what it is; null where the key tells it
 */
record Pictured(
        UUID id,
        String code,
        Said name,
        boolean group,
        @Nullable UUID revision,
        @Nullable SegmentContent content,
        SegmentPlace place) {

    static Pictured of(PlacedSegment segment) {
        return new Pictured(
                segment.id(),
                segment.code(),
                new Said(segment.name(), segment.nameEn()),
                !segment.isLeaf(),
                segment.revisionId(),
                null,
                segment.place());
    }

    static Pictured of(Drafted segment) {
        return new Pictured(
                segment.id(),
                segment.code(),
                new Said(segment.name(), segment.nameEn()),
                segment.isGroup(),
                segment.revision(),
                segment.content(),
                segment.place());
    }

    /** Whether it may be another thing than the same segment on the other map. */
    boolean mayDifferFrom(Pictured other) {
        return content != null || other.content != null || revision == null || !revision.equals(other.revision);
    }
}
