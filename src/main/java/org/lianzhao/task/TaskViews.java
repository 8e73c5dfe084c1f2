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
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadName;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.shared.text.PersonalData;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.task.TaskView.Due;
import org.lianzhao.task.TaskView.TaskFirm;
import org.lianzhao.task.TaskView.TaskLead;

/** Shows tasks to the caller: those about leads that he may not see are left out, and as if they were not there. */
@ApplicationScoped
class TaskViews {
    private final TaskRepository tasks;
    private final Colleagues colleagues;
    private final LeadNames leads;
    private final Companies companies;
    private final Acting acting;
    private final Clock clock;

    TaskViews(
            TaskRepository tasks,
            Colleagues colleagues,
            LeadNames leads,
            Companies companies,
            Acting acting,
            Clock clock) {
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.leads = leads;
        this.companies = companies;
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
        List<Task> seen =
                some.stream().filter(task -> isSeen(task, names, rights)).toList();
        Named named = new Named(people(seen), names, firmsOf(seen));
        return seen.stream().map(task -> view(task, rights, named)).toList();
    }

    /** One that the caller has just given or changed: he is told of it, even where he may see it no more since. */
    TaskView shown(Task task) {
        List<Task> one = List.of(task);
        return view(task, rights(one), new Named(people(one), leadsOf(one), firmsOf(one)));
    }

    /** Whom and what tasks name, by key. */
    private record Named(Map<UUID, PersonRef> people, Map<UUID, LeadName> leads, Map<UUID, CompanyRef> firms) {}

    private Map<UUID, CompanyRef> firmsOf(Collection<Task> some) {
        return companies.refs(
                some.stream().map(Task::getCompanyId).filter(Objects::nonNull).collect(Collectors.toSet()));
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

    /** Whether the caller may see it. */
    boolean isSeen(Task task) {
        List<Task> one = List.of(task);
        return isSeen(task, leadsOf(one), rights(one));
    }

    private static boolean isSeen(Task task, Map<UUID, LeadName> names, TaskRights rights) {
        UUID lead = task.getLeadId();
        if (lead != null) {
            return names.containsKey(lead);
        }
        return task.getCompanyId() == null
                ? rights.mayReadAlone(task)
                : rights.actor().may(Right.READ_REGISTER);
    }

    private TaskView view(Task task, TaskRights rights, Named named) {
        LocalDate today = ZoneTime.today(clock);
        UnaryOperator<String> shown = shownTo(rights.actor());
        String result = task.getResult();
        return new TaskView(
                task.getId(),
                task.getVersion(),
                shown.apply(task.getWhat()),
                task.getDueOn(),
                task.getState(),
                task.getState() == TaskState.OPEN ? Due.of(task.getDueOn(), today) : null,
                named(named.people(), task.getAssigneeId()),
                named(named.people(), task.getGiverId()),
                task.getGivenAt(),
                lead(task, named.leads()),
                firm(task, named.firms()),
                result == null ? null : shown.apply(result),
                task.getClosedAt(),
                task.getClosedById() == null ? null : named(named.people(), task.getClosedById()),
                rights.mayClose(task),
                rights.mayChange(task));
    }

    /** What people wrote as this person may read it: numbers and addresses of people stay hidden from some. */
    static UnaryOperator<String> shownTo(Actor reader) {
        return reader.may(Right.READ_PEOPLE) ? UnaryOperator.identity() : PersonalData::masked;
    }

    private static @Nullable TaskLead lead(Task task, Map<UUID, LeadName> names) {
        LeadName name = task.getLeadId() == null ? null : names.get(task.getLeadId());
        return name == null ? null : new TaskLead(name.id(), name.title());
    }

    private static @Nullable TaskFirm firm(Task task, Map<UUID, CompanyRef> firms) {
        CompanyRef firm = task.getCompanyId() == null ? null : firms.get(task.getCompanyId());
        return firm == null ? null : new TaskFirm(firm.id(), firm.name());
    }

    /** By his name; without one where the register of users has him no more. */
    static PersonRef named(Map<UUID, PersonRef> people, UUID id) {
        return people.getOrDefault(id, new PersonRef(id, ""));
    }
}
