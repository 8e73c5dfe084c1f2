package org.lianzhao.draft;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.SegmentPlace;

/**
 * A segment on a drafted map.
 *
 * @param before as it stands on the map that holds; null for one that the draft adds
 * @param row what the draft says of it; null where it says nothing
 * @param content what it shall be; null where the draft says nothing: then it is what it was
 * @param place where it shall stand, in the stage of its group
 */
record Drafted(
        @Nullable PlacedSegment before,
        @Nullable DraftSegment row,
        @Nullable SegmentContent content,
        SegmentPlace place) {

    UUID id() {
        return row == null ? known().id() : row.segmentId();
    }

    String code() {
        return row == null ? known().code() : row.code();
    }

    String name() {
        return content == null ? known().name() : content.name();
    }

    @Nullable
    String shortName() {
        return content == null ? known().shortName() : content.shortName();
    }

    String nameEn() {
        return content == null ? known().nameEn() : content.nameEn();
    }

    SegmentKind kind() {
        return content == null ? known().kind() : content.kind();
    }

    @Nullable
    Integer importance() {
        return content == null ? known().importance() : content.importance();
    }

    /** What it was edited from, or else is; null for one that is new to all maps. */
    @Nullable
    UUID revision() {
        return row == null ? known().revisionId() : row.baseRevision();
    }

    boolean isGroup() {
        return kind() == SegmentKind.GROUP;
    }

    boolean isGone() {
        return row != null && row.removed();
    }

    boolean isMoved() {
        return before == null || !before.place().equals(place);
    }

    Drafted in(SegmentPlace other) {
        return new Drafted(before, row, content, other);
    }

    @Nullable
    DraftMark mark() {
        if (row == null) {
            return null;
        }
        if (row.removed()) {
            return row.mergedTo() == null ? DraftMark.REMOVED : DraftMark.MERGED;
        }
        if (before == null) {
            return DraftMark.ADDED;
        }
        return row.edited() ? DraftMark.EDITED : DraftMark.MOVED;
    }

    private PlacedSegment known() {
        if (before == null) {
            throw new IllegalStateException("A segment that is neither on the map nor in the draft");
        }
        return before;
    }
}
