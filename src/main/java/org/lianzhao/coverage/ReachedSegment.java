package org.lianzhao.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianzhao.coverage.Gap.FactorName;

/**
 * A segment that others were merged into.
 *
 * @param at when they were, directly or with what they had been merged into before
 * @param history everything that was entered of it, the latest first
 */
record ReachedSegment(Instant at, List<FactorView> history) {
    /** What was said of it when the others came. */
    Optional<FactorView> stood(FactorName name) {
        return of(name).filter(entry -> !isEnteredSince(entry)).findFirst();
    }

    /** Whether somebody has entered this of it since, knowing what had been said of the others. */
    boolean isSettled(FactorName name) {
        return of(name).anyMatch(this::isEnteredSince);
    }

    private Stream<FactorView> of(FactorName name) {
        return history.stream().filter(entry -> entry.name() == name);
    }

    // what a merger brought along nobody has entered anew
    private boolean isEnteredSince(FactorView entry) {
        return entry.enteredAt().isAfter(at) && entry.movedFrom() == null && entry.goneTo() == null;
    }
}
