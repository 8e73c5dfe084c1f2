package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Peers;
import org.lianzhao.lead.LeadName;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.ownership.GoesAlong;
import org.lianzhao.ownership.HandedOver;
import org.lianzhao.ownership.Leaver;
import org.lianzhao.shared.event.FieldChanges;

/**
 * What somebody who leaves was to do goes along with his leads (离岗移交): tasks on the leads that go, and those that whoever
 * hands over may pass on and whoever gets them may see. Others stay where they are: of their leads nobody is told this way.
 */
@ApplicationScoped
class LeaversTasks implements GoesAlong {
    private final TaskRepository tasks;
    private final TaskViews views;
    private final LeadNames leads;
    private final Peers peers;
    private final Acting acting;
    private final Event<TasksChanged> changes;
    private final Clock clock;

    LeaversTasks(
            TaskRepository tasks,
            TaskViews views,
            LeadNames leads,
            Peers peers,
            Acting acting,
            Event<TasksChanged> changes,
            Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.leads = leads;
        this.peers = peers;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public What what() {
        return What.TASKS;
    }

    @Override
    public int count(Leaver leaver) {
        List<Task> his = tasks.openOf(leaver.from());
        return going(his, views.leadsOf(his), leaver).size();
    }

    void follow(@Observes HandedOver handed) {
        List<Task> his = tasks.heldOf(handed.from());
        Map<UUID, LeadName> names = views.leadsOf(his);
        List<TaskChanged> gone = going(his, names, handed.leaver()).stream()
                .map(task -> passed(task, handed, TaskViews.isConfidential(task, names)))
                .toList();
        if (!gone.isEmpty()) {
            tasks.flush();
            changes.fire(new TasksChanged("tasks-handed-over", handed.batch(), gone));
        }
    }

    /** @param names the leads of his tasks that the caller may see */
    private List<Task> going(List<Task> his, Map<UUID, LeadName> names, Leaver leaver) {
        TaskRights rights = views.rights(his);
        Set<UUID> open = openTo(leaver.heir(), names.keySet());
        return his.stream()
                .filter(task -> {
                    UUID lead = task.getLeadId();
                    return lead == null
                            ? rights.mayChange(task)
                            : leaver.leadIds().contains(lead) || (rights.mayChange(task) && open.contains(lead));
                })
                .toList();
    }

    /** Those of the leads that the caller sees which this person may see, too. */
    private Set<UUID> openTo(@Nullable UUID heir, Set<UUID> seen) {
        if (heir == null) {
            return Set.of();
        }
        return peers.of(Set.of(heir)).stream()
                .findFirst()
                .map(person -> leads.seenBy(person, seen).keySet())
                .orElse(Set.of());
    }

    private TaskChanged passed(Task task, HandedOver leaver, boolean confidential) {
        Map<String, @Nullable Object> before = task.picture();
        task.passTo(leaver.subject().id());
        tasks.add(new TaskEntry(task, TaskStep.HANDED_OVER, acting.person().id(), clock.instant()));
        FieldChanges changed = FieldChanges.between(before, task.picture()).orElseThrow();
        Map<String, @Nullable Object> after = new HashMap<>(changed.after());
        after.put("batch", leaver.batch());
        return TaskChanged.of(
                task, TaskStep.HANDED_OVER.change(), new FieldChanges(changed.before(), after), confidential);
    }
}
