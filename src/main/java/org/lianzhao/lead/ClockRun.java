package org.lianzhao.lead;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Goes over the clocks of all leads: reckons them again where a day or a rule has changed, and tells of those that turned. */
@ApplicationScoped
class ClockRun {
    private final ClockChunk chunk;

    ClockRun(ClockChunk chunk) {
        this.chunk = chunk;
    }

    /** Works until this instance finds nothing more to do. */
    @Scheduled(every = "${lianzhao.clocks.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        chunk.beginDay();
        int reckoned = 0;
        for (int some = chunk.reckon(); some > 0; some = chunk.reckon()) {
            reckoned += some;
        }
        int told = 0;
        for (int some = chunk.tell(); some > 0; some = chunk.tell()) {
            told += some;
        }
        if (reckoned > 0 || told > 0) {
            Log.infof("Clocks of %d leads reckoned, %d have turned", reckoned, told);
        }
    }
}
