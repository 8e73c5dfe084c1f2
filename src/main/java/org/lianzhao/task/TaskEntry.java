package org.lianzhao.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianzhao.shared.id.Ids;

/** What happened to a task: who did it, and who has it since, by when. Rows are only added. */
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
