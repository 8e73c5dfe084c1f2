package org.lianzhao.lead.clock;

import java.time.LocalDate;

/**
 * A clock that runs on a lead.
 *
 * @param since the day from which it counts; tells one clock of a kind from the next
 * @param yellowOn the first day on which it is yellow (黄); no later than {@code dueOn}
 * @param dueOn the last day on which it is met; the day after it is red (红)
 */
public record RunningClock(ClockKind kind, LocalDate since, LocalDate yellowOn, LocalDate dueOn) {

    /** How pressing it is on a day. */
    public Light light(LocalDate today) {
        return Light.of(yellowOn, dueOn, today);
    }
}
