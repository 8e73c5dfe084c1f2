package org.lianzhao.company.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A fact of a firm as a source states it. It is not changed: what was wrong is removed and entered anew. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // queries read the columns
public abstract class StatedFact extends StoredEntity {
    private @Nullable String asOf;
    private String sourceNote;

    @Embedded
    private @Nullable FirmEvidence evidence;

    private Instant recordedAt;
    private UUID recordedById;
    private String recordedByName;

    /** Null once removed, so that the same fact may be entered again. */
    private @Nullable Boolean live;

    private @Nullable Instant removedAt;
    private @Nullable UUID removedById;
    private @Nullable String removedByName;
    private @Nullable String removedReason;

    protected StatedFact() {}

    protected StatedFact(String source, Author author, Instant now) {
        super(Ids.next());
        this.sourceNote = source;
        this.recordedAt = now;
        this.recordedById = author.id();
        this.recordedByName = author.name();
        this.live = true;
    }

    /** Says for when it is stated, and what shows it. */
    public void shownBy(@Nullable String when, @Nullable FirmEvidence proof) {
        asOf = when;
        evidence = proof;
    }

    /** Takes it from the firm's page; why, and by whom, is kept. */
    public void remove(String reason, Author author, Instant now) {
        live = null;
        removedReason = reason;
        removedAt = now;
        removedById = author.id();
        removedByName = author.name();
    }

    public boolean isLive() {
        return live != null;
    }

    public @Nullable String getAsOf() {
        return asOf;
    }

    public String getSourceNote() {
        return sourceNote;
    }

    public @Nullable FirmEvidence getEvidence() {
        return evidence;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedByName() {
        return recordedByName;
    }
}
