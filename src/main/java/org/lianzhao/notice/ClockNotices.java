package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.lead.clock.ClocksTurned;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.TurnedClock;

/**
 * Reminds of clocks that became yellow or red: whoever owns the lead of both, the heads of its task force of red ones, and
 * the group of the task force, where it has a robot, of both; of one clock and one light once.
 */
@ApplicationScoped
class ClockNotices {
    private final NoticeBook book;
    private final ReaderRepository readers;

    ClockNotices(NoticeBook book, ReaderRepository readers) {
        this.book = book;
        this.readers = readers;
    }

    void hear(@Observes ClocksTurned turned) {
        tell(turned.clocks());
    }

    /** Writes what is to be told of these, in the transaction that notes that they turned. */
    @Transactional(TxType.MANDATORY)
    void tell(List<TurnedClock> clocks) {
        Set<UUID> forces = clocks.stream()
                .map(TurnedClock::taskForce)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Set<UUID>> heads = readers.heads(forces);
        Set<UUID> groups = readers.withRobot(forces);
        List<NewNotice> told = new ArrayList<>();
        clocks.stream().filter(clock -> clock.light() != Light.GREEN).forEach(clock -> {
            told.add(told(clock.owner(), clock));
            UUID force = clock.taskForce();
            if (force != null && clock.light() == Light.RED) {
                heads.getOrDefault(force, Set.of()).stream()
                        .filter(head -> !head.equals(clock.owner()))
                        .forEach(head -> told.add(told(head, clock)));
            }
            if (force != null && groups.contains(force)) {
                told.add(told(force, clock));
            }
        });
        book.write(told);
    }

    private static NewNotice told(UUID receiver, TurnedClock clock) {
        NoticeKind kind = clock.light() == Light.RED ? NoticeKind.CLOCK_RED : NoticeKind.CLOCK_YELLOW;
        return new NewNotice(
                receiver,
                kind,
                clock.lead(),
                NoticeAbout.clock(clock.kind(), clock.dueOn()),
                clock.lead() + ":" + clock.kind() + ":" + clock.since() + ":" + clock.dueOn() + ":" + clock.light());
    }
}
