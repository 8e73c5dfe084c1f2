package org.lianzhao.lead;

import java.time.LocalDate;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.RunningClock;

/** That one clock of a lead need not be met. The next one of its kind begins anew. */
record Waiver(ClockKind kind, LocalDate since) {
    static Waiver of(RunningClock clock) {
        return new Waiver(clock.kind(), clock.since());
    }
}
