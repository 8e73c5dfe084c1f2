package org.lianzhao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/**
 * Clocks that show a light on a day, for finding leads by them. A lead whose most pressing clock shows it has one of these.
 *
 * @param kind null for all kinds
 * @param light null for any
 */
record LitClocks(@Nullable ClockKind kind, @Nullable Light light, LocalDate today) {

    /** What leads with a clock like this one lie under. */
    static Object key(RunningClock clock) {
        return new Key(clock.kind(), clock.yellowOn(), clock.dueOn());
    }

    /** Whether this is the key of such clocks. */
    boolean has(Object key) {
        return key instanceof Key clock
                && (kind == null || clock.kind == kind)
                && (light == null || Light.of(clock.yellowOn, clock.dueOn, today) == light);
    }

    private record Key(ClockKind kind, LocalDate yellowOn, LocalDate dueOn) {}
}
