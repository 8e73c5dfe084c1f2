package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.LeadsChanged;
import org.lianzhao.shared.event.FieldChanges;

/**
 * Lets no work wait on a lead of which nothing may come any more: where it goes on in another lead, so does what is to be done
 * on it, and where it was a mistake that is cancelled.
 */
@ApplicationScoped
class TasksOfEndedLeads {
    private final TaskRepository tasks;
    private final TaskViews views;
    private final Acting acting;
    private final Event<TaskChanged> changes;
    private final Clock clock;

    TasksOfEndedLeads(TaskRepository tasks, TaskViews views, Acting acting, Event<TaskChanged> changes, Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    void hear(@Observes LeadChanged change) {
        follow(List.of(change));
    }

    void hear(@Observes LeadsChanged chunk) {
        follow(chunk.each());
    }

    private void follow(List<LeadChanged> leads) {
        Map<UUID, LeadChanged> ended = leads.stream()
                .filter(change -> change.name().equals("lead-moved")
                        && (isNow(change, LeadState.MERGED) || isNow(change, LeadState.VOID)))
                .collect(Collectors.toMap(change -> change.subject().id(), Function.identity(), (one, same) -> one));
        for (Task task : tasks.heldOn(ended.keySet())) {
            follow(task, Objects.requireNonNull(ended.get(Objects.requireNonNull(task.getLeadId()))));
        }
    }

    private void follow(Task task, LeadChanged lead) {
        if (isNow(lead, LeadState.VOID)) {
            Map<String, @Nullable Object> before = task.picture();
            task.become(TaskState.CANCELLED, acting.person().id(), clock.instant());
            FieldChanges.between(before, task.picture())
                    .ifPresent(changed -> tell(task, TaskStep.CANCELLED, changed, lead));
        } else if (lead.after().get("mergedIntoId") instanceof UUID into) {
            Map<String, @Nullable Object> before =
                    new HashMap<>(Map.of("leadId", lead.subject().id()));
            task.goTo(into);
            Map<String, @Nullable Object> after = new HashMap<>(Map.of("leadId", into));
            tell(task, TaskStep.WENT_ALONG, new FieldChanges(before, after), lead);
        }
    }

    private static boolean isNow(LeadChanged change, LeadState state) {
        return change.after().get("state") == state;
    }

    // what was about a confidential lead, or is now, stays so on record
    private void tell(Task task, TaskStep step, FieldChanges changed, LeadChanged lead) {
        tasks.add(new TaskEntry(task, step, acting.person().id(), clock.instant()));
        tasks.flush();
        changes.fire(TaskChanged.of(task, step.change(), changed, lead.confidential() || views.isConfidential(task)));
    }
}
