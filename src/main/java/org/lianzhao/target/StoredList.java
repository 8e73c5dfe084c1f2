package org.lianzhao.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** When and by what the targets of a segment were scored last, and whether anything has happened since. */
@Entity
@Table(name = "target_list")
@SuppressWarnings("NullAway.Init")
class StoredList {
    @Id
    private UUID segmentId;

    /** How many changes touch it. Others count them while it is being scored: never written from here. */
    @Column(updatable = false)
    private long marked;

    private long scoredMark;
    private @Nullable UUID revisionId;
    private @Nullable String measuredBy;
    private @Nullable LocalDate firstScoredOn;
    private @Nullable Instant scoredAt;

    @Column(length = Length.LONG32)
    private @Nullable String about;

    protected StoredList() {}

    StoredList(UUID segment) {
        this.segmentId = segment;
    }

    /**
     * Whether it has to be scored again.
     *
     * @param revision what the segment is called and means now, as a key
     * @param measure by what firms are measured now, as a key
     */
    boolean isDue(UUID revision, String measure) {
        return new ListState(segmentId, marked, scoredMark, revisionId, measuredBy).isDue(revision, measure);
    }

    /**
     * Whether it was scored last by this revision and this measure: whatever is new in it since is new of a firm, and not of
     * how people describe the segment or what they count.
     */
    boolean wasScoredBy(UUID revision, String measure) {
        return revision.equals(revisionId) && measure.equals(measuredBy);
    }

    /** It was scored as the database stood when this record was read. */
    void scored(UUID revision, String measure, String how, LocalDate today, Instant now) {
        scoredMark = marked;
        revisionId = revision;
        measuredBy = measure;
        about = how;
        scoredAt = now;
        firstScoredOn = firstScoredOn == null ? today : firstScoredOn;
    }

    UUID getSegmentId() {
        return segmentId;
    }

    @Nullable
    LocalDate getFirstScoredOn() {
        return firstScoredOn;
    }

    @Nullable
    Instant getScoredAt() {
        return scoredAt;
    }

    @Nullable
    String getAbout() {
        return about;
    }
}
