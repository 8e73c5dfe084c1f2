package org.lianzhao.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;

/** What somebody said of a row that may be known already; counts when the row is written. */
@Entity
@IdClass(RowWord.Key.class)
@SuppressWarnings("UnusedVariable") // queries read the columns
@Table(name = "import_decision")
class RowWord {
    @Id
    private UUID batchId;

    @Id
    private int rowNo;

    @Enumerated(EnumType.STRING)
    private RowDecision outcome;

    private @Nullable UUID subjectId;
    private @Nullable UUID decidedById;
    private @Nullable String decidedByName;
    private Instant decidedAt;

    /** A word is found by its import and row. */
    record Key(UUID batchId, int rowNo) {}

    protected RowWord() {}

    RowWord(UUID batch, int row, Decided word, Optional<Author> author, Instant now) {
        this.batchId = batch;
        this.rowNo = row;
        this.outcome = word.outcome();
        this.subjectId = word.subject();
        this.decidedById = author.map(Author::id).orElse(null);
        this.decidedByName = author.map(Author::name).orElse(null);
        this.decidedAt = now;
    }

    int row() {
        return rowNo;
    }

    Decided word() {
        return new Decided(outcome, subjectId);
    }
}
