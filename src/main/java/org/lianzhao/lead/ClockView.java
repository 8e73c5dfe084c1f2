package org.lianzhao.lead;

import java.time.LocalDate;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/**
 * A clock that runs on a lead, as it is shown.
 *
 * @param dueOn the last day on which it is met
 * @param waivable whether a rule sets it, so that it can be waived
 */
public record ClockView(ClockKind kind, LocalDate since, LocalDate dueOn, Light light, boolean waivable) {
    static ClockView of(RunningClock clock, LocalDate today) {
        return new ClockView(
                clock.kind(),
                clock.since(),
                clock.dueOn(),
                clock.light(today),
                clock.kind().isDuty());
    }
}
