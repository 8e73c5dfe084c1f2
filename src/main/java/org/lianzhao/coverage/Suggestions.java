package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.lianzhao.chain.ChainLoaded;

/** Takes over what the file of a new map suggests about its segments, in the transaction that loads the map. */
@ApplicationScoped
class Suggestions {
    private final StatusRepository statuses;
    private final Clock clock;

    Suggestions(StatusRepository statuses, Clock clock) {
        this.statuses = statuses;
        this.clock = clock;
    }

    void takeOver(@Observes ChainLoaded loaded) {
        var now = clock.instant();
        loaded.suggestions().forEach(suggestion -> statuses.add(StatusOverride.suggested(suggestion, now)));
    }
}
