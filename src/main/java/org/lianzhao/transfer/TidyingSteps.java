package org.lianzhao.transfer;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The steps of tidying up, each a transaction. */
@ApplicationScoped
class TidyingSteps {
    private final ImportRepository imports;
    private final OldImports old;
    private final ImportFiles files;
    private final Event<ImportChanged> changes;

    TidyingSteps(ImportRepository imports, OldImports old, ImportFiles files, Event<ImportChanged> changes) {
        this.imports = imports;
        this.old = old;
        this.files = files;
        this.changes = changes;
    }

    /** Some of the imports that were left alone. */
    @Transactional
    List<UUID> leftAlone(Instant now) {
        return old.leftSince(now.minus(ImportCourse.FILE_KEPT));
    }

    /** Closes an import, unless somebody has come back to it meanwhile. */
    @Transactional
    void close(UUID id, Instant now) {
        ImportBatch batch = imports.hold(id);
        if (batch.closeWhereLeftAlone(now)) {
            changes.fire(ImportChanged.leftAlone(ImportView.of(batch, null)));
        }
    }

    /**
     * Removes files of imports that ended a while ago; what became of their rows stays readable.
     *
     * @return false when there were none
     */
    @Transactional
    boolean discardFiles(Instant now) {
        int gone = 0;
        List<ImportBatch> ended = old.endedBefore(now.minus(ImportCourse.FILE_KEPT));
        for (ImportBatch batch : ended) {
            try {
                files.discard(batch.file().key());
                old.noteFileGone(batch.getId(), now);
                gone++;
            } catch (UncheckedIOException stuck) {
                Log.warnf(stuck, "The file of import %s cannot be removed", batch.getId());
            }
        }
        return gone > 0;
    }

    /** Some of the imports that ended before the rows of an earlier pass had gone. */
    @Transactional
    List<UUID> endedWithLeftovers() {
        return old.endedWithLeftovers();
    }

    /** Those of these files that belong to an import. */
    @Transactional
    Set<String> known(Collection<String> keys) {
        return old.known(keys);
    }
}
