package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/** How the taking back of an import ends, or rests for a while; nothing happens when it is no longer this worker's. */
@ApplicationScoped
class ReversalEnd {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ImportRepository imports;
    private final Event<ImportChanged> changes;
    private final Clock clock;

    ReversalEnd(ImportRepository imports, Event<ImportChanged> changes, Clock clock) {
        this.imports = imports;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    void finish(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.claim().isHeldBy(worker)) {
            batch.reversal().finish();
            end(batch);
        }
    }

    /** Leaves the rest to a later attempt, perhaps of another instance; after a few, to a person who asks again. */
    @Transactional
    void leave(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (!batch.claim().isHeldBy(worker)) {
            return;
        }
        if (batch.claim().isHopeless()) {
            batch.reversal().fail();
            end(batch);
        } else {
            batch.claim().rest(clock.instant(), PAUSE);
        }
    }

    private void end(ImportBatch batch) {
        batch.claim().end();
        ReversalView reversal = Objects.requireNonNull(batch.reversal().view());
        changes.fire(ImportChanged.takenBack(
                ImportView.of(batch, null), reversal, batch.reversal().author()));
    }
}
