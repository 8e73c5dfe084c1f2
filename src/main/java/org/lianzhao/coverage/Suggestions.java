package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.lianzhao.chain.ChainLoaded;

/** Takes over what the file of a new map says about its segments, in the transaction that loads the map. */
@ApplicationScoped
class Suggestions {
    private final StatusRepository statuses;
    private final NoteRepository notes;
    private final Clock clock;

    Suggestions(StatusRepository statuses, NoteRepository notes, Clock clock) {
        this.statuses = statuses;
        this.notes = notes;
        this.clock = clock;
    }

    void takeOver(@Observes ChainLoaded loaded) {
        var now = clock.instant();
        loaded.suggestions().forEach(suggestion -> statuses.add(StatusOverride.suggested(suggestion, now)));
        loaded.notes().forEach(note -> notes.add(new SegmentNote(note)));
    }
}
