package org.lianzhao.ownership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;

/** What one side, or the office, said in a conflict; never changed. */
@Entity
class ConflictEntry {
    @Id
    private UUID id;

    private UUID conflictId;

    /** The lead whose side says it; null for the office. */
    private @Nullable UUID leadId;

    @Enumerated(EnumType.STRING)
    private ConflictEntryKind kind;

    private String content;
    private Instant recordedAt;
    private @Nullable String recordedByName;

    /** Documents and follow-ups of the side's lead. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "conflict_evidence", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidence = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ConflictEntry() {}

    ConflictEntry(UUID conflict, @Nullable UUID lead, ConflictEntryKind kind, String content, Instant now) {
        this.id = Ids.next();
        this.conflictId = conflict;
        this.leadId = lead;
        this.kind = kind;
        this.content = content.strip();
        this.recordedAt = now;
    }

    ConflictEntry by(Author author) {
        recordedByName = author.name();
        return this;
    }

    ConflictEntry shownBy(Set<UUID> found) {
        evidence.addAll(found);
        return this;
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        content = words.apply(content);
    }

    UUID getId() {
        return id;
    }

    UUID getConflictId() {
        return conflictId;
    }

    @Nullable
    UUID getLeadId() {
        return leadId;
    }

    ConflictEntryKind getKind() {
        return kind;
    }

    String getContent() {
        return content;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }

    @Nullable
    String getRecordedByName() {
        return recordedByName;
    }

    Set<UUID> getEvidence() {
        return evidence;
    }
}
