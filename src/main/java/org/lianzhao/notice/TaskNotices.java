package org.lianzhao.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.id.Ids;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.task.OpenTask;
import org.lianzhao.task.TaskChanged;
import org.lianzhao.task.Tasks;
import org.lianzhao.task.TasksChanged;

/**
 * Tells people of tasks: whoever has one now, whoever gave one that is done and what came of it, and on its day and when that
 * has passed whoever is to do it, of each once however many instances run.
 */
@ApplicationScoped
class TaskNotices {
    static final String WORK = "task-reminding";

    /** So far back it looks for days that passed while nobody looked. */
    private static final int DAYS_BACK = 14;

    static final Set<NoticeKind> REMINDERS = Set.of(NoticeKind.TASK_DUE, NoticeKind.TASK_OVERDUE);

    /** What whoever has a task is told of it beside that he has it. */
    private static final Map<String, NoticeKind> TURNS = Map.of(
            "task-changed", NoticeKind.TASK_CHANGED,
            "task-result-written", NoticeKind.TASK_CHANGED,
            "task-cancelled", NoticeKind.TASK_CANCELLED,
            "task-reopened", NoticeKind.TASK_REOPENED);

    /** What whoever gave a task is told of it. */
    private static final Map<String, NoticeKind> OUTCOMES =
            Map.of("task-done", NoticeKind.TASK_DONE, "task-result-written", NoticeKind.TASK_RESULT);

    private final Acting acting;
    private final Tasks tasks;
    private final NoticeRepository notices;
    private final NoticeBook book;
    private final WorkLock lock;
    private final Clock clock;

    TaskNotices(Acting acting, Tasks tasks, NoticeRepository notices, NoticeBook book, WorkLock lock, Clock clock) {
        this.acting = acting;
        this.tasks = tasks;
        this.notices = notices;
        this.book = book;
        this.lock = lock;
        this.clock = clock;
    }

    void hear(@Observes TaskChanged change) {
        book.write(told(change));
    }

    void hear(@Observes TasksChanged chunk) {
        book.write(
                chunk.each().stream().flatMap(change -> told(change).stream()).toList());
    }

    private List<NewNotice> told(TaskChanged change) {
        Optional<Author> author = acting.author();
        @Nullable UUID me = author.map(Author::id).orElse(null);
        @Nullable String name = author.map(Author::name).orElse(null);
        List<NewNotice> told = new ArrayList<>();
        if (change.givesIt() && !change.assignee().equals(me)) {
            told.add(notice(change.assignee(), NoticeKind.TASK_GIVEN, change, name));
        }
        NoticeKind kind = TURNS.get(change.name());
        if (kind != null && !change.givesIt() && !change.assignee().equals(me)) {
            told.add(notice(change.assignee(), kind, change, name));
        }
        change.takenFrom()
                .filter(former -> !former.equals(me))
                .ifPresent(former -> told.add(notice(former, NoticeKind.TASK_TAKEN, change, name)));
        NoticeKind outcome = OUTCOMES.get(change.name());
        // whoever has what he gave himself has been told above
        boolean heard = told.stream()
                .anyMatch(one -> one.receiver().equals(change.giver()) && one.kind() != NoticeKind.TASK_TAKEN);
        if (outcome != null && !heard && !change.giver().equals(me)) {
            told.add(notice(change.giver(), outcome, change, name));
        }
        return told;
    }

    // each of these happens anew
    private static NewNotice notice(UUID receiver, NoticeKind kind, TaskChanged change, @Nullable String by) {
        return new NewNotice(
                receiver,
                kind,
                change.subject().id(),
                NoticeAbout.task(by, null),
                Ids.next().toString());
    }

    /** Reminds of what is due, unless another instance is at it. */
    @Scheduled(every = "${lianzhao.notice-work.tasks}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        remindOn(ZoneTime.today(clock));
    }

    /** The same as if it were that day. */
    @Transactional
    void remindOn(LocalDate today) {
        if (lock.holdIfFree(WORK).isPresent()) {
            book.write(untold(tasks.due(today.minusDays(DAYS_BACK), today).stream()
                    .map(task -> reminder(task, today))
                    .toList()));
        }
    }

    // the same tasks are looked at again and again: what was said of them is not written anew each time
    private List<NewNotice> untold(List<NewNotice> reminders) {
        Map<UUID, Set<String>> told =
                notices.keys(reminders.stream().map(NewNotice::receiver).collect(Collectors.toSet()), REMINDERS);
        return reminders.stream()
                .filter(one -> !told.getOrDefault(one.receiver(), Set.of()).contains(one.onceKey()))
                .toList();
    }

    private static NewNotice reminder(OpenTask task, LocalDate today) {
        NoticeKind kind = task.dueOn().isBefore(today) ? NoticeKind.TASK_OVERDUE : NoticeKind.TASK_DUE;
        return new NewNotice(
                task.assignee(),
                kind,
                task.id(),
                NoticeAbout.task(null, task.dueOn()),
                kind + ":" + task.id() + ":" + task.dueOn());
    }
}
