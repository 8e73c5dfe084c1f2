package org.lianzhao.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;

/**
 * What happened to a task: who did it, and who has it since, by when; what people wrote where that was changed. Rows are only
 * added.
 */
@Entity
class TaskEntry {
    @Id
    private UUID id;

    private UUID taskId;

    @Enumerated(EnumType.STRING)
    private TaskStep kind;

    private UUID assigneeId;
    private LocalDate dueOn;
    private Instant recordedAt;
    private UUID recordedById;
    private @Nullable String whatBefore;
    private @Nullable String whatAfter;
    private @Nullable String resultBefore;
    private @Nullable String resultAfter;

    protected TaskEntry() {}

    TaskEntry(Task task, TaskStep kind, UUID author, Instant now) {
        this.id = Ids.next();
        this.taskId = task.getId();
        this.kind = kind;
        this.assigneeId = task.getAssigneeId();
        this.dueOn = task.getDueOn();
        this.recordedAt = now;
        this.recordedById = author;
    }

    /** Keeps what was written otherwise than before. */
    TaskEntry rewritten(TaskWords before, TaskWords after) {
        if (!before.what().equals(after.what())) {
            whatBefore = before.what();
            whatAfter = after.what();
        }
        if (!Objects.equals(before.result(), after.result())) {
            resultBefore = before.result();
            resultAfter = after.result();
        }
        return this;
    }

    /** The same in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        whatBefore = reworded(whatBefore, words);
        whatAfter = reworded(whatAfter, words);
        resultBefore = reworded(resultBefore, words);
        resultAfter = reworded(resultAfter, words);
    }

    private static @Nullable String reworded(@Nullable String text, UnaryOperator<String> words) {
        return text == null ? null : words.apply(text);
    }

    /** How what is to be done was written otherwise; null where it was not. */
    TaskPage.@Nullable Rewriting what(UnaryOperator<String> shown) {
        return TaskPage.Rewriting.of(reworded(whatBefore, shown), reworded(whatAfter, shown));
    }

    /** The same of what came of it. */
    TaskPage.@Nullable Rewriting result(UnaryOperator<String> shown) {
        return TaskPage.Rewriting.of(reworded(resultBefore, shown), reworded(resultAfter, shown));
    }

    UUID getTaskId() {
        return taskId;
    }

    TaskStep getKind() {
        return kind;
    }

    UUID getAssigneeId() {
        return assigneeId;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }

    UUID getRecordedById() {
        return recordedById;
    }
}
