package org.lianzhao.task;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.time.ZoneTime;

/** Tasks are given, changed, passed on and done. */
@ApplicationScoped
class TaskDesk {
    private static final TypeReference<UUID> KEY = new TypeReference<>() {};
    private static final TypeReference<LocalDate> DAY = new TypeReference<>() {};
    private static final TypeReference<TaskState> STATE = new TypeReference<>() {};
    private static final int LONGEST = 500;

    private final TaskRepository tasks;
    private final TaskViews views;
    private final TaskGiving giving;
    private final LeadReaders leads;
    private final Acting acting;
    private final Once once;
    private final Event<TaskChanged> changes;
    private final Clock clock;

    TaskDesk(
            TaskRepository tasks,
            TaskViews views,
            TaskGiving giving,
            LeadReaders leads,
            Acting acting,
            Once once,
            Event<TaskChanged> changes,
            Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.giving = giving;
        this.leads = leads;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    TaskView give(NewTask said, @Nullable String key) {
        Actor actor = acting.person();
        if (said.leadId() != null) {
            leads.hold(said.leadId()); // whether it is a 保密 one is asked when nobody else changes that
        }
        return once.does(key, "user:" + actor.id() + ":tasks", said, TaskView.class, () -> given(said, actor));
    }

    private TaskView given(NewTask said, Actor actor) {
        UUID lead = said.leadId();
        if (lead != null) {
            leads.open(lead);
        }
        UUID assignee = Objects.requireNonNullElse(said.assigneeId(), actor.id());
        giving.require(lead, assignee, actor.id());
        TaskDay due = TaskDay.meant(said.dueOn(), ZoneTime.today(clock));
        Task task = new Task(lead, said.what(), due, assignee, actor.id(), clock.instant());
        tasks.add(task);
        tell(task, TaskStep.GIVEN, new FieldChanges(Map.of(), task.picture()));
        return view(task);
    }

    /** What it names is changed. Two at once: the second is refused as for leads, and sees what there is now. */
    @Transactional
    TaskView edit(UUID id, Patch patch) {
        tasks.leadOf(id).ifPresent(leads::hold); // the lead first, as whoever changes both of them does
        Task task = tasks.held(id).filter(this::isSeen).orElseThrow(() -> new Missing("task", id));
        TaskRights rights = views.rights(List.of(task));
        if (!rights.mayClose(task)) {
            throw new Forbidden("task-not-yours");
        }
        task.expect(patch.version());
        Map<String, @Nullable Object> before = task.picture();
        apply(task, patch, rights);
        tasks.flush(); // the answer carries the new version
        FieldChanges.between(before, task.picture()).ifPresent(changed -> tell(task, step(changed, task), changed));
        return view(task);
    }

    private void apply(Task task, Patch patch, TaskRights rights) {
        patch.requiredText("what", LONGEST, words -> {
                    requireChange(task, rights);
                    task.say(words);
                })
                .requiredValue("dueOn", DAY, day -> {
                    requireChange(task, rights);
                    task.dueOn(TaskDay.meant(day, ZoneTime.today(clock)));
                })
                .requiredValue("assigneeId", KEY, other -> {
                    giving.require(task.getLeadId(), other, task.getGiverId());
                    task.passTo(other);
                })
                .requiredValue("state", STATE, next -> {
                    if (next == TaskState.CANCELLED || task.getState() == TaskState.CANCELLED) {
                        requireChange(task, rights);
                    }
                    task.become(next, rights.actor().id(), clock.instant());
                })
                .text("result", LONGEST, task::cameTo)
                .nothingElse();
    }

    private static void requireChange(Task task, TaskRights rights) {
        if (!rights.mayChange(task)) {
            throw new Forbidden("task-not-given");
        }
    }

    private boolean isSeen(Task task) {
        return TaskViews.isSeen(task, views.leadsOf(List.of(task)), views.rights(List.of(task)));
    }

    // what happened to it first of all, where several things did
    private static TaskStep step(FieldChanges changed, Task task) {
        if (changed.after().containsKey("taskState")) {
            return TaskStep.to(task.getState());
        }
        return changed.after().containsKey("assigneeId") ? TaskStep.PASSED_ON : TaskStep.CHANGED;
    }

    private void tell(Task task, TaskStep step, FieldChanges changed) {
        tasks.add(new TaskEntry(task, step, acting.person().id(), clock.instant()));
        changes.fire(TaskChanged.of(task, step.change(), changed, views.isConfidential(task)));
    }

    private TaskView view(Task task) {
        tasks.flush();
        return views.shown(task);
    }
}
