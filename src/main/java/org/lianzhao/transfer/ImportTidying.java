package org.lianzhao.transfer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts away what nobody needs any more: imports that were left alone, files, rows of dry runs. */
@ApplicationScoped
class ImportTidying {
    /** A file that has waited so long for its import to be recorded waits for one that did not come about. */
    private static final Duration STRAY = Duration.ofDays(1);

    private final TidyingSteps steps;
    private final Leftovers leftovers;
    private final ImportFiles files;
    private final Clock clock;

    ImportTidying(TidyingSteps steps, Leftovers leftovers, ImportFiles files, Clock clock) {
        this.steps = steps;
        this.leftovers = leftovers;
        this.files = files;
        this.clock = clock;
    }

    /** Several instances may do this at once: what is gone already is no trouble. */
    @Scheduled(every = "1h")
    void run() {
        asOf(clock.instant());
    }

    void asOf(Instant now) {
        closeLeftAlone(now);
        while (steps.discardFiles(now)) {
            // until none is left
        }
        steps.endedWithLeftovers().forEach(this::forgetAll);
        discardStrays(now.minus(STRAY));
    }

    private void closeLeftAlone(Instant now) {
        for (List<UUID> left = steps.leftAlone(now); !left.isEmpty(); left = steps.leftAlone(now)) {
            left.forEach(id -> steps.close(id, now));
        }
    }

    private void forgetAll(UUID ended) {
        while (leftovers.forget(ended)) {
            // until nothing is left
        }
    }

    private void discardStrays(Instant before) {
        List<String> old = files.keptBefore(before);
        Set<String> known = steps.known(old);
        old.stream().filter(key -> !known.contains(key)).forEach(files::discard);
        files.discardArriving(before);
    }
}
