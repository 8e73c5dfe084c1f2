package org.lianzhao.trend;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.activity.ClosedGapRow;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.ProjectPresence;
import org.lianzhao.shared.id.Ids;

/**
 * That a project closed a gap: its firm is the first of the zone that verifiably produces in the segment (投产才算补上). Kept
 * when it turns out otherwise, marked as undone.
 */
@Entity
class GapClosing {
    @Id
    private UUID id;

    private UUID leadId;
    private UUID segmentId;
    private LocalDate producingSince;
    private Instant closedAt;
    private @Nullable Instant undoneAt;

    protected GapClosing() {}

    GapClosing(ProjectPresence project, Instant now) {
        this.id = Ids.next();
        this.leadId = project.leadId();
        this.segmentId = project.segmentId();
        this.producingSince = project.since();
        this.closedAt = now;
    }

    boolean isOpen() {
        return undoneAt == null;
    }

    /** It is the same gap, closed as it was; the day of production may have been corrected. */
    void restore(ProjectPresence project) {
        undoneAt = null;
        correct(project);
    }

    /** Takes over the day that is verified now. */
    void correct(ProjectPresence project) {
        producingSince = project.since();
    }

    /** Whether the project produces in this segment still. */
    boolean isOf(@Nullable ProjectPresence project) {
        return project != null && project.segmentId().equals(segmentId);
    }

    /** It is told of another segment from now on, closed when it was. */
    void belongsTo(UUID segment) {
        segmentId = segment;
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    /** As the timeline of the project's lead tells it. */
    ClosedGapRow row(SegmentName segment) {
        return new ClosedGapRow(
                id, segment.code(), segment.name(), segment.nameEn(), producingSince, closedAt, undoneAt);
    }

    UUID getId() {
        return id;
    }

    UUID getLeadId() {
        return leadId;
    }

    UUID getSegmentId() {
        return segmentId;
    }

    LocalDate getProducingSince() {
        return producingSince;
    }

    Instant getClosedAt() {
        return closedAt;
    }

    @Nullable
    Instant getUndoneAt() {
        return undoneAt;
    }
}
