package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets what an earlier pass over a file wrote down. There may be millions of rows: some at a time, each time in a
 * transaction, so that nobody waits for long and a crash costs little.
 */
@ApplicationScoped
class Leftovers {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final Clock clock;
    private final Duration claim;
    private final int atATime;

    Leftovers(
            ImportRepository imports,
            ImportRowRepository rows,
            Clock clock,
            @ConfigProperty(name = "lianzhao.imports.claim") Duration claim,
            @ConfigProperty(name = "lianzhao.imports.forgotten-rows") int atATime) {
        this.imports = imports;
        this.rows = rows;
        this.clock = clock;
        this.claim = claim;
        this.atATime = atATime;
    }

    /** Forgets some for a worker who is about to read the file; false when none are left, or it is no longer his. */
    @Transactional
    boolean forget(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (!batch.claim().isHeldBy(worker)) {
            return false;
        }
        batch.claim().extend(clock.instant().plus(claim));
        return forget(batch);
    }

    /** Forgets some of an import that nobody will read any more; false when none are left. */
    @Transactional
    boolean forget(UUID batchId) {
        return forget(imports.hold(batchId));
    }

    private boolean forget(ImportBatch batch) {
        boolean more = batch.counts().hasLeftovers() && rows.forget(batch.getId(), atATime) == atATime;
        if (!more) {
            batch.forgotten(clock.instant());
        }
        return more;
    }
}
