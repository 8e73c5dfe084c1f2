package org.lianzhao.ownership;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** That a lead waits in the pool, or waited there until somebody took it up. */
@Entity
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // queries read the columns
class PoolEntry extends StoredEntity {
    private UUID leadId;
    private UUID formerHolderId;
    private @Nullable UUID formerTaskForceId;
    private LocalDate pooledOn;
    private String reason;

    /** Who let go of it; null where a rule did. */
    private @Nullable UUID returnedById;

    private @Nullable String returnedByName;
    private @Nullable LocalDate takenOn;
    private @Nullable Instant takenAt;

    /** Who has it since. */
    private @Nullable UUID takenById;

    /** Whether he claimed it himself; else somebody gave it to him. */
    private boolean claimed;

    protected PoolEntry() {}

    PoolEntry(OwnedLead lead, LocalDate day, String reason) {
        super(Ids.next());
        this.leadId = lead.id();
        this.formerHolderId = lead.owner();
        this.formerTaskForceId = lead.taskForce();
        this.pooledOn = day;
        this.reason = reason;
    }

    void returnedBy(Author author) {
        returnedById = author.id();
        returnedByName = author.name();
    }

    /** Whether this person had it, or let go of it. */
    boolean isFrom(UUID person) {
        return person.equals(formerHolderId) || person.equals(returnedById);
    }

    void takenBy(UUID person, boolean byHimself, LocalDate day, Instant now) {
        takenById = person;
        claimed = byHimself;
        takenOn = day;
        takenAt = now;
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        reason = words.apply(reason);
    }

    LocalDate getPooledOn() {
        return pooledOn;
    }
}
