package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
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
    private final Colleagues colleagues;
    private final Acting acting;

    TaskLists(TaskRepository tasks, TaskViews views, Leads leads, Colleagues colleagues, Acting acting) {
        this.tasks = tasks;
        this.views = views;
        this.leads = leads;
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
        TaskState asked = state == null ? TaskState.OPEN : state;
        return shown(TaskQuery.onLead(acting.person(), lead, asked, cursor), limit);
    }

    private Page<TaskView> shown(TaskQuery query, Limit limit) {
        Page<Task> page = Page.of(tasks.page(query, limit.plusOne()), limit, TaskQuery::position);
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    @Transactional
    TaskPage one(UUID id) {
        Task task = tasks.find(id).orElseThrow(() -> new Missing("task", id));
        TaskView view = views.of(List.of(task)).stream().findFirst().orElseThrow(() -> new Missing("task", id));
        List<TaskEntry> entries = tasks.entries(id);
        Map<UUID, PersonRef> people = colleagues.people(named(entries));
        return new TaskPage(
                view,
                entries.stream()
                        .map(entry -> new TaskPage.Entry(
                                entry.getKind(),
                                TaskViews.named(people, entry.getAssigneeId()),
                                entry.getDueOn(),
                                entry.getRecordedAt(),
                                TaskViews.named(people, entry.getRecordedById())))
                        .toList());
    }

    private static Set<UUID> named(Collection<TaskEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.of(entry.getAssigneeId(), entry.getRecordedById()))
                .collect(Collectors.toSet());
    }
}
