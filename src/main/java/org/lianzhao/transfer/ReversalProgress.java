package org.lianzhao.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;

/** The taking back of an import: first what rows changed, what was written last first, then what they made. */
@Embeddable
@SuppressWarnings("UnusedVariable") // queries read the columns
class ReversalProgress {
    @Enumerated(EnumType.STRING)
    private @Nullable ReversalStatus reversal;

    /** The place of the row whose changes were taken back last; null until one was. */
    private @Nullable Integer reversalSettled;

    private @Nullable Integer reversalRow;

    /** The record that was removed or kept last; null until the first. */
    private @Nullable UUID reversalSubject;

    private int removedRows;
    private int restoredRows;
    private int keptRows;
    private @Nullable UUID reversedById;
    private @Nullable String reversedByName;
    private @Nullable Instant reversedAt;

    protected ReversalProgress() {}

    /** Starts, or goes on where it failed; where it was done, it looks again at all that was kept. */
    void begin(Optional<Author> author, Instant now) {
        if (reversal == ReversalStatus.DONE) {
            reversalSettled = null;
            reversalRow = null;
            reversalSubject = null;
        }
        reversal = ReversalStatus.RUNNING;
        reversedById = author.map(Author::id).orElse(null);
        reversedByName = author.map(Author::name).orElse(null);
        reversedAt = now;
    }

    /** @param keptBefore how many of these an earlier attempt had counted as kept */
    void restored(ImportedRow last, List<TakenBack> results, int keptBefore) {
        reversalSettled = last.place().settled();
        reversalRow = last.place().row();
        restoredRows += takenBack(results);
        keptRows += results.size() - takenBack(results) - keptBefore;
    }

    /** @param keptBefore how many of these an earlier attempt had counted as kept */
    void removed(MadeRecord last, List<TakenBack> results, int keptBefore) {
        reversalSubject = last.subject();
        removedRows += takenBack(results);
        keptRows += results.size() - takenBack(results) - keptBefore;
    }

    private static int takenBack(List<TakenBack> results) {
        return (int) results.stream().filter(result -> !result.isKept()).count();
    }

    void finish() {
        reversal = ReversalStatus.DONE;
    }

    /** It stopped before its end, and goes on from there when somebody asks for it again. */
    void fail() {
        reversal = ReversalStatus.FAILED;
    }

    /** Whether nobody has asked for it, or something is left that asking again may take back. */
    boolean mayBegin() {
        return reversal == null
                || reversal == ReversalStatus.FAILED
                || (reversal == ReversalStatus.DONE && keptRows > 0);
    }

    boolean hasBegun() {
        return reversal != null;
    }

    boolean isRunning() {
        return reversal == ReversalStatus.RUNNING;
    }

    /** Rows before this one are yet to be restored. */
    WrittenPlace below() {
        return WrittenPlace.of(reversalSettled, reversalRow);
    }

    @Nullable
    UUID subject() {
        return reversalSubject;
    }

    Optional<Author> author() {
        return Optional.ofNullable(reversedById)
                .map(person -> new Author(person, Objects.requireNonNullElse(reversedByName, "")));
    }

    @Nullable
    ReversalView view() {
        return reversal == null || reversedAt == null
                ? null
                : new ReversalView(reversal, removedRows, restoredRows, keptRows, reversedByName, reversedAt);
    }
}
