package org.lianzhao.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Role;
import org.lianzhao.ownership.ConflictCases;
import org.lianzhao.ownership.ConflictTurned;
import org.lianzhao.ownership.ConflictTurned.Turn;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.time.ZoneTime;

/**
 * Tells the office (专班办公室) of conflicts that it is to settle: when one is opened, and when its day has passed without a
 * decision, of each once however many instances run.
 */
@ApplicationScoped
class ConflictNotices {
    static final String WORK = "conflict-reminding";

    /** So far back it looks for days that passed: not as far as notices are kept, or it would tell of one again. */
    private static final int DAYS_BACK = 90;

    private final Acting acting;
    private final ConflictCases conflicts;
    private final ReaderRepository readers;
    private final NoticeRepository notices;
    private final NoticeBook book;
    private final WorkLock lock;
    private final Clock clock;

    ConflictNotices(
            Acting acting,
            ConflictCases conflicts,
            ReaderRepository readers,
            NoticeRepository notices,
            NoticeBook book,
            WorkLock lock,
            Clock clock) {
        this.acting = acting;
        this.conflicts = conflicts;
        this.readers = readers;
        this.notices = notices;
        this.book = book;
        this.lock = lock;
        this.clock = clock;
    }

    void hear(@Observes ConflictTurned turned) {
        if (turned.turn() == Turn.OPENED) {
            UUID author = acting.author().map(Author::id).orElse(null);
            book.write(readers.inRole(Role.OFFICE).stream()
                    .filter(one -> !one.equals(author))
                    .map(one -> told(one, NoticeKind.CONFLICT_TO_SETTLE, turned.conflict(), turned.dueOn()))
                    .toList());
        }
    }

    /** Reminds of what is overdue, unless another instance is at it. */
    @Scheduled(every = "${lianzhao.notice-work.conflicts}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        remindOn(ZoneTime.today(clock));
    }

    /** The same as if it were that day. */
    @Transactional
    void remindOn(LocalDate today) {
        if (lock.holdIfFree(WORK).isPresent()) {
            Set<UUID> office = readers.inRole(Role.OFFICE);
            Map<UUID, Set<String>> known = notices.keys(office, Set.of(NoticeKind.CONFLICT_OVERDUE));
            book.write(conflicts.overdue(today.minusDays(DAYS_BACK), today).stream()
                    .flatMap(one -> office.stream()
                            .map(person -> told(person, NoticeKind.CONFLICT_OVERDUE, one.id(), one.dueOn())))
                    .filter(one -> !known.getOrDefault(one.receiver(), Set.of()).contains(one.onceKey()))
                    .toList());
        }
    }

    private static NewNotice told(UUID receiver, NoticeKind kind, UUID conflict, LocalDate dueOn) {
        return new NewNotice(receiver, kind, conflict, NoticeAbout.due(dueOn), conflict + ":" + kind);
    }
}
