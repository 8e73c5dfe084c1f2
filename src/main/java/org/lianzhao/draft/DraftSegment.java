package org.lianzhao.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.chain.SegmentContent;
import org.lianzhao.chain.SegmentPlace;
import org.lianzhao.chain.SegmentState;
import org.lianzhao.chain.Stage;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.persistence.StoredEntity;

/** A segment as it shall be, whole: whoever edits one writes this row and no other. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class DraftSegment extends StoredEntity {
    private UUID draftId;
    private UUID segmentId;
    private String code;
    private @Nullable UUID baseRevisionId;

    @Column(length = Length.LONG32)
    private String content;

    private boolean edited;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private @Nullable UUID groupId;
    private double position;
    private boolean removed;
    private @Nullable UUID mergedToId;
    private @Nullable UUID splitFromId;
    private UUID changedById;
    private String changedByName;
    private Instant changedAt;

    protected DraftSegment() {}

    DraftSegment(ChainDraft draft, SegmentState state, Json json, Actor by, Instant at) {
        super(Ids.next());
        this.draftId = draft.getId();
        this.segmentId = state.id();
        this.code = state.code();
        this.baseRevisionId = state.revisionId();
        this.content = json.write(state.content());
        this.stage = state.place().stage();
        this.groupId = state.place().groupId();
        this.position = state.place().position();
        touch(by, at);
    }

    /** Takes over what somebody wrote; {@code differs} tells whether that is another thing than what holds. */
    void say(SegmentContent said, boolean differs, Json json) {
        content = json.write(said);
        edited = differs;
    }

    void stand(SegmentPlace place) {
        stage = place.stage();
        groupId = place.groupId();
        position = place.position();
    }

    /** Leaves the map; {@code into} is the segment that goes on in its place, if one does. */
    void leave(@Nullable UUID into) {
        removed = true;
        mergedToId = into;
    }

    /** Stays after all. */
    void stay() {
        removed = false;
        mergedToId = null;
    }

    /** Was part of this segment until now. */
    void splitOff(UUID segment) {
        splitFromId = segment;
    }

    /** The segments on which nothing may be hung while this is published; none where nothing leaves or is split. */
    Stream<UUID> touched() {
        Stream<UUID> leaving = removed ? Stream.of(segmentId) : Stream.empty();
        return Stream.concat(leaving, Stream.concat(Stream.ofNullable(mergedToId), Stream.ofNullable(splitFromId)));
    }

    /** Whether it says of a segment no more than what holds. */
    boolean isAs(PlacedSegment placed) {
        return !edited
                && !removed
                && placed.revisionId().equals(baseRevisionId)
                && placed.place().equals(place());
    }

    final void touch(Actor by, Instant at) {
        changedById = by.id();
        changedByName = by.name();
        changedAt = at;
    }

    /** Tells this state of the row from every other: whoever saves says which one he looked at. */
    String token() {
        return getId() + "." + getVersion();
    }

    SegmentContent content(Json json) {
        return json.read(content, SegmentContent.class);
    }

    SegmentPlace place() {
        return new SegmentPlace(stage, groupId, position);
    }

    UUID segmentId() {
        return segmentId;
    }

    String code() {
        return code;
    }

    @Nullable
    UUID baseRevision() {
        return baseRevisionId;
    }

    boolean edited() {
        return edited;
    }

    boolean removed() {
        return removed;
    }

    @Nullable
    UUID mergedTo() {
        return mergedToId;
    }

    @Nullable
    UUID splitFrom() {
        return splitFromId;
    }

    String changedBy() {
        return changedByName;
    }

    Instant changedAt() {
        return changedAt;
    }
}
