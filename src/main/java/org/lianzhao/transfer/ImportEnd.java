package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** How the work on a file ends, or rests for a while; nothing happens when it is no longer this worker's. */
@ApplicationScoped
class ImportEnd {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ImportRepository imports;
    private final Event<ImportChanged> changes;
    private final Clock clock;

    ImportEnd(ImportRepository imports, Event<ImportChanged> changes, Clock clock) {
        this.imports = imports;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    void finish(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.claim().isHeldBy(worker)) {
            batch.finish(clock.instant());
            tellEnd(batch);
        }
    }

    @Transactional
    void fail(UUID batchId, UUID worker, String code, String value) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.claim().isHeldBy(worker)) {
            batch.fail(code, value, clock.instant());
            tellEnd(batch);
        }
    }

    @Transactional
    void leave(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.claim().isHeldBy(worker)) {
            batch.leave(clock.instant(), PAUSE);
            if (batch.getStatus() == ImportStatus.FAILED) {
                tellEnd(batch);
            }
        }
    }

    private void tellEnd(ImportBatch batch) {
        changes.fire(ImportChanged.ended(ImportView.of(batch, null), batch.author()));
    }
}
