package org.lianzhao.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.lianzhao.shared.outbox.Outbox;
import org.lianzhao.shared.outbox.Unnumbered;

/** Tells whoever watches the program how far this instance's searches are behind. */
@ApplicationScoped
class IndexWatch {
    private final SearchIndex index;
    private final SearchIndexing indexing;
    private final Outbox outbox;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile IndexLag lag = IndexLag.NONE;

    IndexWatch(SearchIndex index, SearchIndexing indexing, Outbox outbox, MeterRegistry meters, Clock clock) {
        this.index = index;
        this.indexing = indexing;
        this.outbox = outbox;
        this.meters = meters;
        this.clock = clock;
    }

    // figures are read while nobody may ask the database: what was measured last is told, its age included
    void begin(@Observes StartupEvent start) {
        gauge(
                "lianzhao.search.lag.seconds",
                "Age of the oldest change that searches do not find yet",
                () -> lag.secondsAt(clock.instant()));
        gauge("lianzhao.search.lag.changes", "Changes that searches do not find yet", () -> lag.changes());
        gauge(
                "lianzhao.search.serving",
                "1 where searches are answered, 0 during a first build",
                () -> index.current() == null ? 0 : 1);
        gauge("lianzhao.search.building", "1 while an index is being built", () -> indexing.isBuilding() ? 1 : 0);
    }

    private void gauge(String name, String description, Figure figure) {
        Gauge.builder(name, figure::now).description(description).register(meters);
    }

    private interface Figure {
        double now();
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        lag = measured();
    }

    /** How far searches are behind now. */
    IndexLag measured() {
        Generation serving = index.current();
        IndexCommit shown = serving == null ? null : serving.shown();
        if (shown == null) {
            return IndexLag.NONE;
        }
        long numbered = Math.max(0, outbox.last() - shown.position());
        Unnumbered waiting = outbox.unnumbered();
        return new IndexLag(
                numbered + waiting.changes(),
                numbered == 0
                        ? waiting.since()
                        : outbox.recordedAfter(shown.position()).orElse(waiting.since()));
    }
}
