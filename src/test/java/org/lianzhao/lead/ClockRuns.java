package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets tests of other features have the clocks' run at once instead of waiting for it. */
@ApplicationScoped
public class ClockRuns {
    private final ClockRun run;

    ClockRuns(ClockRun run) {
        this.run = run;
    }

    public void now() {
        run.run();
    }
}
