package org.lianzhao.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is told of something; {@link NoticeBook} writes it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class Notice {
    @Id
    private UUID id;

    private UUID receiverId;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private UUID subjectId;
    private String about;
    private String onceKey;
    private Instant createdAt;
    private @Nullable Instant readAt;

    protected Notice() {}

    UUID getId() {
        return id;
    }

    NoticeKind getKind() {
        return kind;
    }

    NoticeMatter matter() {
        return new NoticeMatter(subjectId, kind);
    }

    UUID getSubjectId() {
        return subjectId;
    }

    String getAbout() {
        return about;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    @Nullable
    Instant getReadAt() {
        return readAt;
    }
}
