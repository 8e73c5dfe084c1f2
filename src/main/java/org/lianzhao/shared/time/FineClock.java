package org.lianzhao.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The system's clock, as fine as the database: a moment reads the same before and after it was stored.
 *
 * <p>{@link Clock#tick} would do but for its {@code millis()}, which divides by zero where a tick is shorter than a
 * millisecond (JDK 17).
 */
final class FineClock extends Clock {
    private final Clock system;

    FineClock() {
        this(Clock.systemUTC());
    }

    private FineClock(Clock system) {
        this.system = system;
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new FineClock(system.withZone(zone));
    }

    @Override
    public Instant instant() {
        return system.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
