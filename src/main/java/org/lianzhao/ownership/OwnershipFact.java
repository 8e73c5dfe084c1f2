package org.lianzhao.ownership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/** Something that happened to the ownership of a lead; never changed but for whoever has a right not to stand there. */
@Entity
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class OwnershipFact {
    @Id
    private UUID id;

    private UUID leadId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private LocalDate happenedOn;
    private UUID holderId;
    private @Nullable UUID taskForceId;
    private @Nullable UUID formerHolderId;
    private @Nullable UUID formerTaskForceId;
    private @Nullable String reason;
    private Instant recordedAt;
    private @Nullable UUID recordedById;
    private @Nullable String recordedByName;

    protected OwnershipFact() {}

    /** @param holder who is on the lead since */
    OwnershipFact(UUID lead, FactKind kind, LocalDate day, Holder holder, Instant now) {
        this.id = Ids.next();
        this.leadId = lead;
        this.kind = kind;
        this.happenedOn = day;
        this.holderId = holder.person();
        this.taskForceId = holder.taskForce();
        this.recordedAt = now;
    }

    OwnershipFact because(@Nullable String words) {
        reason = words;
        return this;
    }

    /** Who was on it before. */
    OwnershipFact from(Holder former) {
        formerHolderId = former.person();
        formerTaskForceId = former.taskForce();
        return this;
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        reason = reason == null ? null : words.apply(reason);
    }

    OwnershipFact by(Author author) {
        recordedById = author.id();
        recordedByName = author.name();
        return this;
    }
}
