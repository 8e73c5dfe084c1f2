package org.lianzhao.company.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;

/** A fact of a firm as a source states it. What it is about stays; what is said of that may be corrected. */
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
        this.live = true;
        recorded(author, now);
    }

    public void statedFor(@Nullable String when) {
        asOf = when;
    }

    public void knownFrom(String source) {
        sourceNote = source;
    }

    public void shownBy(@Nullable FirmEvidence proof) {
        evidence = proof;
    }

    /** Whoever corrects it stands for it from then on; who said so before is in the history. */
    public final void recorded(Author author, Instant now) {
        recordedAt = now;
        recordedById = author.id();
        recordedByName = author.name();
    }

    /** Takes it from the firm's page; why, and by whom, is kept. */
    public void remove(String reason, Author author, Instant now) {
        live = null;
        removedReason = reason;
        removedAt = now;
        removedById = author.id();
        removedByName = author.name();
    }

    /** What may be told of it in the history, beside what it is about and what shows it. */
    public Map<String, @Nullable Object> said() {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("asOf", asOf);
        said.put("source", sourceNote);
        return said;
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
