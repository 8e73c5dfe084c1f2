package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.Right;
import org.lianzhao.account.Role;
import org.lianzhao.lead.LeadName;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.task.TaskView.Due;
import org.lianzhao.task.TaskView.TaskLead;

/** Shows tasks to the caller: those about leads that he may not see are left out, and as if they were not there. */
@ApplicationScoped
class TaskViews {
    private final TaskRepository tasks;
    private final Colleagues colleagues;
    private final LeadNames leads;
    private final Acting acting;
    private final Clock clock;

    TaskViews(TaskRepository tasks, Colleagues colleagues, LeadNames leads, Acting acting, Clock clock) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.leads = leads;
        this.acting = acting;
        this.clock = clock;
    }

    /** What the caller may do with these. */
    TaskRights rights(Collection<Task> some) {
        Actor me = acting.person();
        Set<UUID> others = some.stream()
                .map(Task::getAssigneeId)
                .filter(one -> !one.equals(me.id()))
                .collect(Collectors.toSet());
        return new TaskRights(me, me.roles().contains(Role.HEAD) ? tasks.inForces(others, me.taskForces()) : Set.of());
    }

    /** The leads of these that the caller may see. */
    Map<UUID, LeadName> leadsOf(Collection<Task> some) {
        return leads.seenBy(
                acting.person(),
                some.stream().map(Task::getLeadId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Those of these that the caller may see, in their order. */
    List<TaskView> of(List<Task> some) {
        Map<UUID, LeadName> names = leadsOf(some);
        TaskRights rights = rights(some);
        Map<UUID, PersonRef> people = people(some);
        return some.stream()
                .filter(task -> isSeen(task, names, rights))
                .map(task -> view(task, rights, people, names))
                .toList();
    }

    /** One that the caller has just given or changed: he is told of it, even where he may see it no more since. */
    TaskView shown(Task task) {
        List<Task> one = List.of(task);
        return view(task, rights(one), people(one), leadsOf(one));
    }

    /** Whether it is about a 保密 lead, or one that the caller may not see. */
    boolean isConfidential(Task task) {
        return isConfidential(task, leadsOf(List.of(task)));
    }

    /** The same with the leads that the caller may see. */
    static boolean isConfidential(Task task, Map<UUID, LeadName> names) {
        UUID lead = task.getLeadId();
        LeadName name = lead == null ? null : names.get(lead);
        return lead != null && (name == null || name.confidential());
    }

    private Map<UUID, PersonRef> people(List<Task> some) {
        return colleagues.people(some.stream()
                .flatMap(task ->
                        Stream.<@Nullable UUID>of(task.getAssigneeId(), task.getGiverId(), task.getClosedById()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
    }

    static boolean isSeen(Task task, Map<UUID, LeadName> names, TaskRights rights) {
        UUID lead = task.getLeadId();
        return lead == null ? rights.mayReadAlone(task) : names.containsKey(lead);
    }

    private TaskView view(Task task, TaskRights rights, Map<UUID, PersonRef> people, Map<UUID, LeadName> names) {
        LocalDate today = ZoneTime.today(clock);
        UnaryOperator<String> shown =
                rights.actor().may(Right.READ_PEOPLE) ? UnaryOperator.identity() : PersonalData::masked;
        String result = task.getResult();
        return new TaskView(
                task.getId(),
                task.getVersion(),
                shown.apply(task.getWhat()),
                task.getDueOn(),
                task.getState(),
                task.getState() == TaskState.OPEN ? Due.of(task.getDueOn(), today) : null,
                named(people, task.getAssigneeId()),
                named(people, task.getGiverId()),
                task.getGivenAt(),
                lead(task, names),
                result == null ? null : shown.apply(result),
                task.getClosedAt(),
                task.getClosedById() == null ? null : named(people, task.getClosedById()),
                rights.mayClose(task),
                rights.mayChange(task));
    }

    private static @Nullable TaskLead lead(Task task, Map<UUID, LeadName> names) {
        LeadName name = task.getLeadId() == null ? null : names.get(task.getLeadId());
        return name == null ? null : new TaskLead(name.id(), name.title());
    }

    /** By his name; without one where the register of users has him no more. */
    static PersonRef named(Map<UUID, PersonRef> people, UUID id) {
        return people.getOrDefault(id, new PersonRef(id, ""));
    }
}
