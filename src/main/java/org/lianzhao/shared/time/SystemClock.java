package org.lianzhao.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one clock everything asks, so that tests can set it. */
@Singleton
class SystemClock {
    /** A moment reads the same before and after it was stored. */
    private static final Duration AS_FINE_AS_THE_DATABASE = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), AS_FINE_AS_THE_DATABASE);
    }
}
