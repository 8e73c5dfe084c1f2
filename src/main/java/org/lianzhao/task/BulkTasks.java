package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.lead.LeadOffer;
import org.lianzhao.lead.LeadReaders;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.problem.DomainProblem;
import org.lianzhao.shared.problem.Sentences;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.task.TasksOutcome.TasksResult;
import org.lianzhao.task.TasksOutcome.TasksRow;

/**
 * Gives the same to do on many leads (派任务): looked at first, then done in one transaction and told as one event, one task for
 * each lead. On a lead that does not take it nothing is given, and the caller is told why.
 */
@ApplicationScoped
class BulkTasks {
    private final TaskRepository tasks;
    private final TaskGiving giving;
    private final LeadReaders leads;
    private final Sentences sentences;
    private final Acting acting;
    private final Event<TasksChanged> changes;
    private final Clock clock;

    BulkTasks(
            TaskRepository tasks,
            TaskGiving giving,
            LeadReaders leads,
            Sentences sentences,
            Acting acting,
            Event<TasksChanged> changes,
            Clock clock) {
        this.tasks = tasks;
        this.giving = giving;
        this.leads = leads;
        this.sentences = sentences;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    /** What would become of each. */
    @Transactional
    TasksOutcome preview(NewTasks said) {
        return outcome(null, tried(order(said), said));
    }

    /** Gives it on those that take it. */
    @Transactional
    TasksOutcome give(NewTasks said) {
        leads.hold(said.leadIds()); // before anything is read: what is read later is as others left it
        Order order = order(said);
        List<Try> tries = tried(order, said);
        List<LeadOffer> taking =
                tries.stream().filter(Try::takesIt).map(Try::lead).toList();
        if (taking.isEmpty()) {
            return outcome(null, tries);
        }
        UUID batch = Ids.next();
        List<Task> given = taking.stream().map(lead -> given(order, lead)).toList();
        // behind all tasks: rows of one kind go to the database together
        given.forEach(task -> tasks.add(new TaskEntry(task, TaskStep.GIVEN, task.getGiverId(), clock.instant())));
        tasks.flush();
        List<TaskChanged> told = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            told.add(told(given.get(place), taking.get(place), batch));
        }
        changes.fire(new TasksChanged("tasks-given", batch, told));
        return outcome(batch, tries);
    }

    /** What was asked for, checked once for all leads. */
    private record Order(String what, TaskDay due, Actor assignee) {}

    private Order order(NewTasks said) {
        UUID asked =
                Objects.requireNonNullElse(said.assigneeId(), acting.person().id());
        Actor assignee = giving.person(asked);
        return new Order(said.what().strip(), TaskDay.meant(said.dueOn(), ZoneTime.today(clock)), assignee);
    }

    /** What came of trying it on one lead. */
    private record Try(
            LeadOffer lead, boolean isThere, @Nullable DomainProblem refusal) {
        boolean takesIt() {
            return refusal == null && !isThere;
        }
    }

    private List<Try> tried(Order order, NewTasks said) {
        Set<UUID> there = tasks.openOn(
                said.leadIds(), order.assignee().id(), order.what(), order.due().day());
        return leads.offered(said.leadIds(), order.assignee()).stream()
                .map(lead -> new Try(lead, there.contains(lead.id()), TaskGiving.refusal(lead)))
                .toList();
    }

    private Task given(Order order, LeadOffer lead) {
        UUID giver = acting.person().id();
        TaskAbout about = new TaskAbout(lead.id(), null);
        Task task = new Task(about, order.what(), order.due(), order.assignee().id(), giver, clock.instant());
        tasks.add(task);
        return task;
    }

    private static TaskChanged told(Task task, LeadOffer lead, UUID batch) {
        Map<String, @Nullable Object> after = new HashMap<>(task.picture());
        after.put("batch", batch);
        return TaskChanged.of(task, TaskStep.GIVEN.change(), new FieldChanges(Map.of(), after), lead.confidential());
    }

    private TasksOutcome outcome(@Nullable UUID batch, List<Try> tries) {
        return TasksOutcome.of(batch, tries.stream().map(this::row).toList());
    }

    private TasksRow row(Try one) {
        @Nullable DomainProblem why = one.refusal();
        UUID id = one.lead().id();
        String title = one.lead().title();
        if (why != null) {
            String reason = sentences.say(why.code(), why.values().toArray());
            return new TasksRow(id, title, TasksResult.REFUSED, why.code(), reason);
        }
        return new TasksRow(id, title, one.isThere() ? TasksResult.THERE : TasksResult.GIVEN, null, null);
    }
}
