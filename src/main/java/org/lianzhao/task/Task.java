package org.lianzhao.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.StoredEntity;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.PersonalData;

/** Something that somebody is to do by a day. It is never deleted: what is not to be done is cancelled. */
@Entity
class Task extends StoredEntity {
    private @Nullable UUID leadId;
    private @Nullable UUID companyId;
    private String what;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    private UUID assigneeId;
    private UUID giverId;
    private Instant givenAt;
    private @Nullable String result;
    private @Nullable Instant closedAt;
    private @Nullable UUID closedById;

    protected Task() {}

    Task(TaskAbout about, String what, TaskDay due, UUID assignee, UUID giver, Instant now) {
        super(Ids.next());
        this.leadId = about.lead();
        this.companyId = about.company();
        this.what = what.strip();
        this.dueOn = due.day();
        this.assigneeId = assignee;
        this.giverId = giver;
        this.givenAt = now;
    }

    /** Says something else. */
    void say(String words) {
        requireOpen();
        what = words;
    }

    /** Is due on another day. */
    void dueOn(TaskDay day) {
        requireOpen();
        dueOn = day.day();
    }

    /** Somebody else does it. */
    void passTo(UUID other) {
        requireOpen();
        assigneeId = other;
    }

    /** Is about another lead, in which its own goes on. */
    void goTo(UUID lead) {
        requireOpen();
        leadId = lead;
    }

    /** Is done or not to be done; or is to be done again. */
    void become(TaskState next, UUID by, Instant now) {
        if (next == state) {
            return;
        }
        if (state != TaskState.OPEN && next != TaskState.OPEN) {
            throw new Refused("task-closed");
        }
        boolean reopened = next == TaskState.OPEN;
        state = next;
        closedAt = reopened ? null : now;
        closedById = reopened ? null : by;
        result = null;
    }

    /** What came of it. */
    void cameTo(@Nullable String words) {
        if (words != null && state != TaskState.DONE) {
            throw new Refused("task-result-undone");
        }
        result = words;
    }

    private void requireOpen() {
        if (state != TaskState.OPEN) {
            throw new Refused("task-closed");
        }
    }

    /** What was written, in other words: for whoever has a right not to stand there. */
    void reword(UnaryOperator<String> words) {
        what = words.apply(what);
        result = result == null ? null : words.apply(result);
    }

    TaskWords words() {
        return new TaskWords(what, result);
    }

    /** What it says and what it is about, by name; numbers and addresses that people wrote stay out. */
    Map<String, @Nullable Object> picture() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("leadId", leadId);
        fields.put("companyId", companyId);
        fields.put("what", PersonalData.masked(what));
        fields.put("assigneeId", assigneeId);
        fields.put("dueOn", dueOn);
        fields.put("taskState", state);
        fields.put("taskResult", result == null ? null : PersonalData.masked(result));
        return fields;
    }

    TaskAbout about() {
        return new TaskAbout(leadId, companyId);
    }

    @Nullable
    UUID getLeadId() {
        return leadId;
    }

    @Nullable
    UUID getCompanyId() {
        return companyId;
    }

    String getWhat() {
        return what;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    TaskState getState() {
        return state;
    }

    UUID getAssigneeId() {
        return assigneeId;
    }

    UUID getGiverId() {
        return giverId;
    }

    Instant getGivenAt() {
        return givenAt;
    }

    @Nullable
    String getResult() {
        return result;
    }

    @Nullable
    Instant getClosedAt() {
        return closedAt;
    }

    @Nullable
    UUID getClosedById() {
        return closedById;
    }
}
