package org.lianzhao.lead;

import java.time.LocalDate;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.clock.ClockDistance;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/**
 * A clock that runs on a lead, as it is shown.
 *
 * @param dueOn the last day on which it is met
 * @param distance how far away that is
 * @param waivable whether a rule sets it, so that it can be waived
 */
public record ClockView(
        ClockKind kind, LocalDate since, LocalDate dueOn, ClockDistance distance, Light light, boolean waivable) {

    static ClockView of(RunningClock clock, LeadStage stage, LocalDate today, WorkingDays days) {
        return new ClockView(
                clock.kind(),
                clock.since(),
                clock.dueOn(),
                ClockDistance.of(clock.kind(), stage, clock.dueOn(), today, days),
                clock.light(today),
                clock.kind().isDuty());
    }
}
