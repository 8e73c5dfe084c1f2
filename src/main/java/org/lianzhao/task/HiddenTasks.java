package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadsChanged;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.id.Ids;

/**
 * Lets the tasks of a lead that becomes confidential (保密) do the same on record: the audit tells nothing any more of what was confidential
 * once.
 */
@ApplicationScoped
class HiddenTasks {
    private final TaskRepository tasks;
    private final Event<TasksChanged> changes;

    HiddenTasks(TaskRepository tasks, Event<TasksChanged> changes) {
        this.tasks = tasks;
        this.changes = changes;
    }

    void hear(@Observes LeadChanged change) {
        hide(List.of(change));
    }

    void hear(@Observes LeadsChanged chunk) {
        hide(chunk.each());
    }

    private void hide(List<LeadChanged> leads) {
        List<UUID> hidden = leads.stream()
                .filter(change -> !change.before().isEmpty()
                        && Boolean.TRUE.equals(change.after().get("confidential")))
                .map(change -> change.subject().id())
                .toList();
        List<Task> theirs = tasks.onLeads(hidden);
        if (!theirs.isEmpty()) {
            UUID batch = Ids.next();
            changes.fire(new TasksChanged(
                    "tasks-hidden",
                    batch,
                    theirs.stream().map(task -> hidden(task, batch)).toList()));
        }
    }

    private static TaskChanged hidden(Task task, UUID batch) {
        Map<String, @Nullable Object> after = new HashMap<>(Map.of("batch", batch));
        return TaskChanged.of(task, "task-hidden", new FieldChanges(Map.of(), after), true);
    }
}
