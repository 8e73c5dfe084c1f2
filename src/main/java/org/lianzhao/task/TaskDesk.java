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
import org.lianzhao.company.Companies;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Invalid;
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
    private final Companies companies;
    private final Acting acting;
    private final Once once;
    private final Event<TaskChanged> changes;
    private final Clock clock;

    TaskDesk(
            TaskRepository tasks,
            TaskViews views,
            TaskGiving giving,
            LeadReaders leads,
            Companies companies,
            Acting acting,
            Once once,
            Event<TaskChanged> changes,
            Clock clock) {
        this.tasks = tasks;
        this.views = views;
        this.giving = giving;
        this.leads = leads;
        this.companies = companies;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    TaskView give(NewTask said, @Nullable String key) {
        Actor actor = acting.person();
        TaskAbout about = held(said);
        return once.does(key, "user:" + actor.id() + ":tasks", said, TaskView.class, () -> given(said, about, actor));
    }

    // whether a lead is a 保密 one, and which record stands for a firm, is asked when nobody else changes that
    private TaskAbout held(NewTask said) {
        UUID lead = said.leadId();
        UUID company = said.companyId();
        if (lead != null && company != null) {
            throw new Invalid("companyId", "task-about-two");
        }
        if (lead != null) {
            leads.hold(lead);
            return new TaskAbout(lead, null);
        }
        return company == null
                ? TaskAbout.NOTHING
                : new TaskAbout(
                        null,
                        companies
                                .held(company)
                                .orElseThrow(() -> new Missing("company", company))
                                .id());
    }

    private TaskView given(NewTask said, TaskAbout about, Actor actor) {
        UUID assignee = Objects.requireNonNullElse(said.assigneeId(), actor.id());
        giving.requireGift(about, assignee);
        TaskDay due = TaskDay.meant(said.dueOn(), ZoneTime.today(clock));
        Task task = new Task(about, said.what(), due, assignee, actor.id(), clock.instant());
        tasks.add(task);
        tell(task, TaskStep.GIVEN, new FieldChanges(Map.of(), task.picture()), task.words());
        return view(task);
    }

    /** What it names is changed. Two at once: the second is refused as for leads, and sees what there is now. */
    @Transactional
    TaskView edit(UUID id, Patch patch) {
        tasks.leadOf(id).ifPresent(leads::hold); // the lead first, as whoever changes both of them does
        Task task = tasks.held(id).filter(views::isSeen).orElseThrow(() -> new Missing("task", id));
        TaskRights rights = views.rights(List.of(task));
        if (!rights.mayClose(task)) {
            throw new Forbidden("task-not-yours");
        }
        task.expect(patch.version());
        Map<String, @Nullable Object> before = task.picture();
        TaskWords words = task.words();
        apply(task, patch, rights);
        tasks.flush(); // the answer carries the new version
        if (task.getVersion() != patch.version()) {
            FieldChanges changed =
                    FieldChanges.between(before, task.picture()).orElse(new FieldChanges(Map.of(), Map.of()));
            tell(task, step(changed, words, task), changed, words);
        }
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
                    giving.requireHeir(task, other);
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

    // what happened to it first of all, where several things did
    private static TaskStep step(FieldChanges changed, TaskWords before, Task task) {
        if (changed.after().containsKey("taskState")) {
            return TaskStep.to(task.getState());
        }
        if (changed.after().containsKey("assigneeId")) {
            return TaskStep.PASSED_ON;
        }
        return Objects.equals(before.result(), task.getResult()) ? TaskStep.CHANGED : TaskStep.RESULT_WRITTEN;
    }

    private void tell(Task task, TaskStep step, FieldChanges changed, TaskWords before) {
        tasks.add(new TaskEntry(task, step, acting.person().id(), clock.instant()).rewritten(before, task.words()));
        changes.fire(TaskChanged.of(task, step.change(), changed, views.isConfidential(task)));
    }

    private TaskView view(Task task) {
        tasks.flush();
        return views.shown(task);
    }
}
