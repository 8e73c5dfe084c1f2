package org.lianzhao.target;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** Something that happened to a target of a segment; never changed, and there even where the target has left the list. */
@Entity
@SuppressWarnings("NullAway.Init")
class TargetEvent {
    @Id
    private UUID id;

    private UUID segmentId;
    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Instant happenedAt;

    /** Who did it; null where nobody did, as for a score. */
    private @Nullable String authorName;

    private @Nullable UUID leadId;

    /** The fields that changed. */
    @Column(length = Length.LONG32)
    private String said;

    /** Whether it is the past of work that stands no more since it was joined with other work on the target. */
    private boolean aside;

    protected TargetEvent() {}

    TargetEvent(UUID segment, UUID company, EventKind kind, String said, Instant now) {
        this.id = Ids.next();
        this.segmentId = segment;
        this.companyId = company;
        this.kind = kind;
        this.said = said;
        this.happenedAt = now;
    }

    /** @param lead the one that was made of it; null where none was */
    void by(String author, @Nullable UUID lead) {
        authorName = author;
        leadId = lead;
    }

    UUID getId() {
        return id;
    }

    UUID getSegmentId() {
        return segmentId;
    }

    UUID getCompanyId() {
        return companyId;
    }

    EventKind getKind() {
        return kind;
    }

    Instant getHappenedAt() {
        return happenedAt;
    }

    @Nullable
    String getAuthorName() {
        return authorName;
    }

    @Nullable
    UUID getLeadId() {
        return leadId;
    }

    boolean isAside() {
        return aside;
    }

    String getSaid() {
        return said;
    }
}
