package org.lianzhao.search;

import java.time.Duration;
import java.time.Instant;

/** After a build that failed the next one waits, longer each time: what made it fail is seldom gone a second later. */
final class BuildRest {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration MOST = Duration.ofMinutes(5);

    private Duration next = FIRST;
    private Instant until = Instant.MIN;

    synchronized boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    synchronized void failed(Instant now) {
        until = now.plus(next);
        next = next.multipliedBy(2).compareTo(MOST) < 0 ? next.multipliedBy(2) : MOST;
    }

    /** It came to something, or somebody asks for one who knows why it failed. */
    synchronized void forget() {
        next = FIRST;
        until = Instant.MIN;
    }
}
