package org.lianzhao.lead;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;

/**
 * All leads as figures need them, held in memory so that a board or a funnel over a hundred thousand of them is one pass
 * and no counting in the database. Each question first takes in what was committed since the last one: the answer is as
 * of now, in every instance; only what took longer than some seconds to commit may be some seconds late.
 */
@ApplicationScoped
class LeadMemory {
    /** What a transaction changed early and committed late is still looked for: nearly all last less than this. */
    private static final Duration USUAL = Duration.ofSeconds(5);
    /** No transaction may last a minute. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final LeadHistoryReader reader;
    private final Acting acting;
    private final HeldLeads held = new HeldLeads();
    private final Map<UUID, Object> stamps = new HashMap<>();
    private @Nullable Long lookedAt;
    private long edition;

    LeadMemory(LeadHistoryReader reader, Acting acting) {
        this.reader = reader;
        this.acting = acting;
    }

    /**
     * The leads that the caller may see and asks for, the latest first. Ask before a transaction holds a connection: this
     * takes one of its own.
     */
    Stream<LeadHistory> seen(Predicate<LeadHistory> asked) {
        return seen(Stream.empty(), asked);
    }

    /** The same of what a filter asks for. */
    Stream<LeadHistory> seen(List<LeadCriterion> asked) {
        return seen(asked.stream().map(LeadCriterion::keys).flatMap(Stream::ofNullable), LeadCriterion.all(asked));
    }

    // who only sees what is his own or his task forces' has his question asked of that alone
    private Stream<LeadHistory> seen(Stream<Set<?>> keys, Predicate<LeadHistory> asked) {
        LeadScope scope = LeadScope.of(acting.person());
        // the question first: it leaves few, and who is involved costs a look beside each lead
        return upToDate(Stream.concat(keys, scope.holders().stream())).stream()
                .filter(asked)
                .filter(scope::covers);
    }

    private synchronized List<LeadHistory> upToDate(Stream<Set<?>> keys) {
        upToDate(USUAL);
        return held.least(keys);
    }

    /** A number that is another one after every change of any lead. */
    synchronized long edition() {
        upToDate(USUAL);
        return edition;
    }

    // takes in what slow transactions wrote; and the first question after a start need not wait
    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void lookFurtherBack() {
        upToDate(LONGEST);
    }

    private synchronized void upToDate(Duration overlap) {
        long now = System.nanoTime();
        Long back = lookedAt == null
                ? null
                : overlap.plusNanos(now - lookedAt).plusSeconds(1).toSeconds();
        List<LeadHistory> changed = reader.changed(back, stamps);
        held.put(changed);
        changed.forEach(lead -> stamps.put(lead.id(), lead.stamp()));
        if (!changed.isEmpty()) {
            edition++;
        }
        lookedAt = now;
    }
}
