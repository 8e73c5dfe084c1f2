package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadName;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.shared.text.PersonalData;

/** What others may ask about tasks, for those who are told of them. */
@ApplicationScoped
public class Tasks {
    private final TaskRepository tasks;
    private final LeadNames leads;
    private final Companies companies;

    Tasks(TaskRepository tasks, LeadNames leads, Companies companies) {
        this.tasks = tasks;
        this.leads = leads;
        this.companies = companies;
    }

    /**
     * Those of these tasks that this person has or gave, by key; of those about leads the ones whose lead he may see, and of
     * those about firms all where he reads the register; none where he reads no leads.
     */
    @Transactional
    public Map<UUID, TaskName> seenBy(Actor reader, Collection<UUID> ids) {
        if (ids.isEmpty() || !reader.may(Right.READ_LEADS)) {
            return Map.of();
        }
        List<Task> his = tasks.all(ids).stream()
                .filter(task -> task.getAssigneeId().equals(reader.id())
                        || task.getGiverId().equals(reader.id()))
                .filter(task -> task.getCompanyId() == null || reader.may(Right.READ_REGISTER))
                .toList();
        Map<UUID, LeadName> names = leads.seenBy(reader, keys(his, Task::getLeadId));
        Map<UUID, CompanyRef> firms = companies.refs(keys(his, Task::getCompanyId));
        return his.stream()
                .filter(task -> task.getLeadId() == null || names.containsKey(task.getLeadId()))
                .map(task -> named(task, names, firms))
                .collect(Collectors.toMap(TaskName::id, Function.identity()));
    }

    private static Set<UUID> keys(Collection<Task> some, Function<Task, @Nullable UUID> key) {
        return some.stream().flatMap(task -> Stream.ofNullable(key.apply(task))).collect(Collectors.toSet());
    }

    private static TaskName named(Task task, Map<UUID, LeadName> names, Map<UUID, CompanyRef> firms) {
        LeadName lead = task.getLeadId() == null ? null : names.get(task.getLeadId());
        CompanyRef firm = task.getCompanyId() == null ? null : firms.get(task.getCompanyId());
        return new TaskName(
                task.getId(),
                PersonalData.masked(task.getWhat()),
                task.getLeadId(),
                lead == null ? null : lead.title(),
                firm == null ? null : firm.name(),
                lead != null && lead.confidential());
    }

    /** Those of these tasks that are about no 保密 lead, whoever asks: of them he may be told that they went. */
    @Transactional
    public Set<UUID> notConfidential(Collection<UUID> ids) {
        List<Task> some = tasks.all(ids);
        Set<UUID> open = leads.notConfidential(keys(some, Task::getLeadId));
        return some.stream()
                .filter(task -> task.getLeadId() == null || open.contains(task.getLeadId()))
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    /** What is to be done and due in these days, the first one first. */
    @Transactional
    public List<OpenTask> due(LocalDate from, LocalDate to) {
        return tasks.due(from, to);
    }
}
