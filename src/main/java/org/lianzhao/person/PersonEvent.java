package org.lianzhao.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/** Who did or saw what of a person's record, and when. Written once; holds masked forms only and outlives an erasure. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the columns
class PersonEvent {
    @Id
    private UUID id;

    private UUID personId;
    private String event;

    @Column(length = Length.LONG32)
    private String afterFields;

    private Instant occurredAt;
    private @Nullable String actorName;

    protected PersonEvent() {}

    PersonEvent(UUID person, String event, String afterFields, Instant now, @Nullable String actor) {
        this.id = Ids.next();
        this.personId = person;
        this.event = event;
        this.afterFields = afterFields;
        this.occurredAt = now;
        this.actorName = actor;
    }

    UUID getId() {
        return id;
    }

    String getEvent() {
        return event;
    }

    String getAfterFields() {
        return afterFields;
    }

    Instant getOccurredAt() {
        return occurredAt;
    }

    @Nullable
    String getActorName() {
        return actorName;
    }
}
