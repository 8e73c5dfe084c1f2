package org.lianzhao.lead;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;

/**
 * All leads as figures need them, held in memory so that a board or a funnel over a hundred thousand of them is one pass
 * and no counting in the database. Each question first takes in what was committed since the last one: the answer is as
 * of now, in every instance.
 */
@ApplicationScoped
class LeadMemory {
    /** Longer than a transaction may last (a minute): what one changed early and committed late is still looked for. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final LeadHistoryReader reader;
    private final Acting acting;
    private final NavigableMap<UUID, LeadHistory> held = new TreeMap<>(Comparator.reverseOrder());
    private final Map<UUID, Object> stamps = new HashMap<>();
    private List<LeadHistory> all = List.of();
    private @Nullable Long lookedAt;

    LeadMemory(LeadHistoryReader reader, Acting acting) {
        this.reader = reader;
        this.acting = acting;
    }

    /**
     * The leads that the caller may see and asks for, the latest first. Ask before a transaction holds a connection: this
     * takes one of its own.
     */
    Stream<LeadHistory> seen(Predicate<LeadHistory> asked) {
        LeadScope scope = LeadScope.of(acting.person());
        return upToDate().stream().filter(lead -> scope.covers(lead) && asked.test(lead));
    }

    // the first question after a start, or after a quiet night, need not wait
    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void keepWarm() {
        upToDate();
    }

    private synchronized List<LeadHistory> upToDate() {
        long now = System.nanoTime();
        Long back = lookedAt == null
                ? null
                : OVERLAP.plusNanos(now - lookedAt).plusSeconds(1).toSeconds();
        List<LeadHistory> changed = reader.changed(back, stamps);
        for (LeadHistory lead : changed) {
            held.put(lead.id(), lead);
            stamps.put(lead.id(), lead.stamp());
        }
        if (!changed.isEmpty()) {
            all = List.copyOf(held.values());
        }
        lookedAt = now;
        return all;
    }
}
