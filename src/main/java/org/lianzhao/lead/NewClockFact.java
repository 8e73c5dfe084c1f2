package org.lianzhao.lead;

import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockOutcome;
import org.lianzhao.lead.clock.RunningClock;

/** That a clock came to something, and why where somebody decided it. */
record NewClockFact(
        ClockedLead lead,
        RunningClock clock,
        ClockOutcome outcome,
        @Nullable String reason) {
    static NewClockFact of(ClockedLead lead, RunningClock clock, ClockOutcome outcome) {
        return new NewClockFact(lead, clock, outcome, null);
    }
}
