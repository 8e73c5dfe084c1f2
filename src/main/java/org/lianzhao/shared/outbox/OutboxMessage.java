package org.lianzhao.shared.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeChunk;

/** A change as it lies in the outbox. Its id is the order of writing; {@code number}, the order of commit, comes later. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "outbox")
class OutboxMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long number;
    private Instant recordedAt;
    private String name;
    private String subjectType;
    private UUID subjectId;

    @Column(length = Length.LONG32)
    private String payload;

    protected OutboxMessage() {}

    OutboxMessage(Change change, String payload, Instant recordedAt) {
        this.name = change.name();
        this.subjectType = change.subject().type();
        this.subjectId = change.subject().id();
        this.payload = payload;
        this.recordedAt = recordedAt;
    }

    OutboxMessage(ChangeChunk chunk, String payload, Instant recordedAt) {
        this.name = chunk.name();
        this.subjectType = chunk.subjectType() + OutboxRow.CHUNK;
        this.subjectId = chunk.batch();
        this.payload = payload;
        this.recordedAt = recordedAt;
    }
}
