package org.lianzhao.task;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.text.PersonalData;

/**
 * Something happened to a task; {@code name} says what.
 *
 * @param confidential whether it is about a 保密 lead
 * @param assignee who is to do it
 * @param giver who gave it
 */
public record TaskChanged(
        String name,
        Subject subject,
        boolean confidential,
        UUID assignee,
        UUID giver,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after)
        implements Change {
    private static final int LONGEST_NAME = 80;

    static TaskChanged of(Task task, String step, FieldChanges changed, boolean confidential) {
        String what = PersonalData.masked(task.getWhat());
        String name = what.length() > LONGEST_NAME ? what.substring(0, LONGEST_NAME) + "…" : what;
        return new TaskChanged(
                step,
                new Subject("task", task.getId(), name),
                confidential,
                task.getAssigneeId(),
                task.getGiverId(),
                changed.before(),
                changed.after());
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    /** Whether somebody has it now who did not before. */
    public boolean givesIt() {
        return after.containsKey("assigneeId");
    }

    /** Who had it before and lost it by this; nobody where he left. */
    public Optional<UUID> takenFrom() {
        return before.get("assigneeId") instanceof UUID former && !name.equals(TaskStep.HANDED_OVER.change())
                ? Optional.of(former)
                : Optional.empty();
    }
}
