package org.lianzhao.chainfile;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.chain.Stage;
import org.lianzhao.draft.DrawnSegment;

/** A segment as a row of the file wants it. */
final class PlannedSegment {
    private final FileRow row;
    private final String code;
    private final UUID id;
    private final @Nullable UUID revisionId;
    private final @Nullable DrawnSegment drawn;
    private final @Nullable SegmentContent before;
    private final SegmentContent content;
    private SegmentPlace place = new SegmentPlace(Stage.MIDSTREAM, null, 0);

    /**
     * @param drawn as this map has it; null where it has none
     * @param before what it is now, on whichever map
     */
    PlannedSegment(
            FileRow row,
            SegmentKey key,
            @Nullable DrawnSegment drawn,
            @Nullable SegmentContent before,
            SegmentContent content) {
        this.row = row;
        this.code = key.code();
        this.id = key.id();
        this.revisionId = key.revisionId();
        this.drawn = drawn;
        this.before = before;
        this.content = content;
    }

    /** By what it is known. */
    record SegmentKey(String code, UUID id, @Nullable UUID revisionId) {}

    void stand(Stage stage, @Nullable UUID groupId, double position) {
        place = new SegmentPlace(stage, groupId, position);
    }

    FileRow row() {
        return row;
    }

    String code() {
        return code;
    }

    UUID id() {
        return id;
    }

    String name() {
        return content.name();
    }

    boolean isGroup() {
        return content.kind() == SegmentKind.GROUP;
    }

    @Nullable
    DrawnSegment drawn() {
        return drawn;
    }

    SegmentPlace place() {
        return place;
    }

    /** What it is called and means is to become another thing. */
    boolean isEdited() {
        return before != null && !before.equals(content);
    }

    RowEffect effect() {
        if (drawn == null || drawn.gone()) {
            return RowEffect.CREATED;
        }
        return changed().isEmpty() ? RowEffect.UNCHANGED : RowEffect.UPDATED;
    }

    /** The columns in which it differs from what it is now; none for one that comes. */
    List<FileField> changed() {
        if (before == null || drawn == null || drawn.gone()) {
            return List.of();
        }
        return SegmentDifference.of(before, drawn.place(), content, place);
    }

    SegmentState state() {
        return new SegmentState(id, code, revisionId, content, place);
    }
}
