package org.lianzhao.ownership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianzhao.shared.persistence.WorkLock;

/**
 * Notes that protections lapsed. They have lapsed by their days alone whether that is noted or not; a lead on which somebody
 * works just then is noted the next time.
 */
@ApplicationScoped
class LapseNoting {
    static final String WORK = "first-talk-lapses";
    private static final int CHUNK = 500;

    private final FirstTalkRepository talks;
    private final Chronicle chronicle;
    private final ClocksOfLeads clocks;
    private final WorkLock lock;

    LapseNoting(FirstTalkRepository talks, Chronicle chronicle, ClocksOfLeads clocks, WorkLock lock) {
        this.talks = talks;
        this.chronicle = chronicle;
        this.clocks = clocks;
        this.lock = lock;
    }

    /** Notes all that lapsed up to yesterday, in whichever instance comes first. */
    @Scheduled(every = "${lianzhao.ownership.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void note() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::some) == CHUNK;
        }
    }

    /** Notes some; how many. */
    private int some() {
        if (lock.holdIfFree(WORK).isEmpty()) {
            return 0;
        }
        LocalDate today = chronicle.today();
        List<UUID> leads = talks.holdFree(talks.lapsedUnnoted(today, CHUNK));
        List<FirstTalk> lapsed = talks.unnotedOf(leads, today);
        lapsed.forEach(talk -> {
            talk.lapse();
            if (talk.on(today) == ProtectionState.LAPSED) {
                chronicle.noteOn(
                        talk.protection().dueOn().plusDays(1),
                        talk.getLeadId(),
                        FactKind.LAPSED,
                        talk.holder(),
                        UnaryOperator.identity());
            }
        });
        clocks.reckoned(leads);
        return lapsed.size();
    }
}
