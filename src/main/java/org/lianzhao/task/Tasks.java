package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.lead.LeadName;
import org.lianzhao.lead.LeadNames;
import org.lianzhao.shared.text.PersonalData;

/** What others may ask about tasks, for those who are told of them. */
@ApplicationScoped
public class Tasks {
    private final TaskRepository tasks;
    private final LeadNames leads;

    Tasks(TaskRepository tasks, LeadNames leads) {
        this.tasks = tasks;
        this.leads = leads;
    }

    /**
     * Those of these tasks that this person has or gave, by key; of those about leads the ones whose lead he may see; none
     * where he reads no leads.
     */
    @Transactional
    public Map<UUID, TaskName> seenBy(Actor reader, Collection<UUID> ids) {
        if (ids.isEmpty() || !reader.may(Right.READ_LEADS)) {
            return Map.of();
        }
        List<Task> his = tasks.all(ids).stream()
                .filter(task -> task.getAssigneeId().equals(reader.id())
                        || task.getGiverId().equals(reader.id()))
                .toList();
        Map<UUID, LeadName> names = leads.seenBy(
                reader,
                his.stream().map(Task::getLeadId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return his.stream()
                .filter(task -> task.getLeadId() == null || names.containsKey(task.getLeadId()))
                .map(task -> named(task, names))
                .collect(Collectors.toMap(TaskName::id, Function.identity()));
    }

    private static TaskName named(Task task, Map<UUID, LeadName> names) {
        LeadName lead = task.getLeadId() == null ? null : names.get(task.getLeadId());
        return new TaskName(
                task.getId(),
                PersonalData.masked(task.getWhat()),
                task.getLeadId(),
                lead == null ? null : lead.title(),
                lead != null && lead.confidential());
    }

    /** Those of these tasks that are about no 保密 lead, whoever asks: of them he may be told that they went. */
    @Transactional
    public Set<UUID> notConfidential(Collection<UUID> ids) {
        List<Task> some = tasks.all(ids);
        Set<UUID> open = leads.notConfidential(
                some.stream().map(Task::getLeadId).filter(Objects::nonNull).collect(Collectors.toSet()));
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
