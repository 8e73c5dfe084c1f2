package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.company.Companies;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;

/** Tasks as lists and one by one, as far as the caller may see them. */
@ApplicationScoped
class TaskLists {
    private final TaskRepository tasks;
    private final TaskViews views;
    private final Leads leads;
    private final Companies companies;
    private final Colleagues colleagues;
    private final Acting acting;

    TaskLists(
            TaskRepository tasks,
            TaskViews views,
            Leads leads,
            Companies companies,
            Colleagues colleagues,
            Acting acting) {
        this.tasks = tasks;
        this.views = views;
        this.leads = leads;
        this.companies = companies;
        this.colleagues = colleagues;
        this.acting = acting;
    }

    @Transactional
    Page<TaskView> page(TaskFilter filter, @Nullable String cursor, Limit limit) {
        return shown(TaskQuery.of(acting.person(), filter, cursor), limit);
    }

    @Transactional
    Page<TaskView> onLead(UUID lead, @Nullable TaskState state, @Nullable String cursor, Limit limit) {
        leads.visible(lead);
        return shown(TaskQuery.onLead(acting.person(), lead, orOpen(state), cursor), limit);
    }

    @Transactional
    Page<TaskView> withFirm(UUID company, @Nullable TaskState state, @Nullable String cursor, Limit limit) {
        if (companies.refs(List.of(company)).isEmpty()) {
            throw new Missing("company", company);
        }
        return shown(TaskQuery.withFirm(acting.person(), company, orOpen(state), cursor), limit);
    }

    private static TaskState orOpen(@Nullable TaskState state) {
        return state == null ? TaskState.OPEN : state;
    }

    private Page<TaskView> shown(TaskQuery query, Limit limit) {
        Page<Task> page = Page.of(tasks.page(query, limit.plusOne()), limit, TaskQuery::position);
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    @Transactional
    TaskPage one(UUID id) {
        Task task = tasks.find(id).orElseThrow(() -> new Missing("task", id));
        TaskView view = views.of(List.of(task)).stream().findFirst().orElseThrow(() -> new Missing("task", id));
        UnaryOperator<String> shown = TaskViews.shownTo(acting.person());
        List<TaskEntry> entries = tasks.entries(List.of(id));
        Map<UUID, PersonRef> people = colleagues.people(named(entries));
        return new TaskPage(
                view,
                entries.stream()
                        .map(entry -> new TaskPage.Entry(
                                entry.getKind(),
                                TaskViews.named(people, entry.getAssigneeId()),
                                entry.getDueOn(),
                                entry.getRecordedAt(),
                                TaskViews.named(people, entry.getRecordedById()),
                                entry.what(shown),
                                entry.result(shown)))
                        .toList());
    }

    private static Set<UUID> named(Collection<TaskEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.getAssigneeId(), entry.getRecordedById()))
                .collect(Collectors.toSet());
    }
}
