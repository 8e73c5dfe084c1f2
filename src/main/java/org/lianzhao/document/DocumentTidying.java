package org.lianzhao.document;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Puts away content whose document did not come about, for the program died in between or the database refused, and
 * content whose document was withdrawn a while ago.
 */
@ApplicationScoped
class DocumentTidying {
    private final LooseContent loose;
    private final Clock clock;

    DocumentTidying(LooseContent loose, Clock clock) {
        this.loose = loose;
        this.clock = clock;
    }

    /** Several instances may do this at once: what is gone already is no trouble. */
    @Scheduled(every = "1h")
    void run() {
        asOf(clock.instant());
    }

    void asOf(Instant now) {
        loose.due(now).forEach(this::putAway);
    }

    /** Removes content that came to belong to nothing, now or, where the store refuses, later. */
    void putAway(String key) {
        try {
            loose.drop(key);
        } catch (RuntimeException stuck) {
            Log.warnf(stuck, "The content %s cannot be put away yet", key);
            putOff(key);
        }
    }

    private void putOff(String key) {
        try {
            loose.putOff(key);
        } catch (RuntimeException noDatabase) {
            Log.warnf(noDatabase, "The content %s stays where it stands in the line", key);
        }
    }
}
