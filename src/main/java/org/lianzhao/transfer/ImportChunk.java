package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The steps of the work on a file, each a transaction: after a crash the file is as far as its last whole chunk. */
@ApplicationScoped
class ImportChunk {
    private static final Duration CLAIM = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ImportRepository imports;
    private final jakarta.persistence.EntityManager database;
    private final Event<ImportChanged> changes;
    private final Clock clock;

    ImportChunk(
            ImportRepository imports,
            jakarta.persistence.EntityManager database,
            Event<ImportChanged> changes,
            Clock clock) {
        this.imports = imports;
        this.changes = changes;
        this.database = database;
        this.clock = clock;
    }

    /** Takes the first import that nobody works on; a claim that was not renewed for a minute is void. */
    @Transactional
    Optional<ImportBatch> claim(UUID worker) {
        Instant now = clock.instant();
        for (UUID id : imports.atWork()) {
            ImportBatch batch = imports.hold(id);
            if (batch.isFree(now)) {
                batch.claim(worker, now.plus(CLAIM));
                if (batch.getStatus() == ImportStatus.READING) {
                    // a dry run keeps what it would have created in memory only: it starts again
                    batch.startAgain();
                    imports.forgetRows(id);
                }
                return Optional.of(batch);
            }
        }
        return Optional.empty();
    }

    /** Deals with a chunk and writes down what became of it; false when the import is no longer this worker's. */
    @Transactional
    boolean take(UUID batchId, UUID worker, ImportWork work, List<ImportRow> rows, long bytesRead) {
        ImportBatch batch = imports.hold(batchId);
        if (!batch.isClaimedBy(worker)) {
            return false;
        }
        write(batch, judge(work, rows), bytesRead);
        return true;
    }

    /** Writes down that a row could not be dealt with; false when the import is no longer this worker's. */
    @Transactional
    boolean reject(UUID batchId, UUID worker, ImportRow row, long bytesRead) {
        ImportBatch batch = imports.hold(batchId);
        if (!batch.isClaimedBy(worker)) {
            return false;
        }
        BadCell unusable = new BadCell("row", "cell.unusable");
        write(batch, List.of(RowResult.rejected(row, row.firstCell(), unusable)), bytesRead);
        return true;
    }

    private void write(ImportBatch batch, List<RowResult> results, long bytesRead) {
        List<RowResult> remarkable =
                results.stream().filter(result -> !result.isPlainlyCreated()).toList();
        imports.keep(batch.getId(), remarkable);
        batch.advance(results, bytesRead, clock.instant().plus(CLAIM));
    }

    private List<RowResult> judge(ImportWork work, List<ImportRow> rows) {
        List<RowResult> results = new ArrayList<>();
        List<ImportRow> sound = new ArrayList<>();
        for (ImportRow row : rows) {
            if (row.defect() == null) {
                sound.add(row);
            } else {
                results.add(RowResult.rejected(row, row.firstCell(), row.defect()));
            }
        }
        database.unwrap(Session.class).setJdbcBatchSize(rows.size());
        results.addAll(work.take(sound));
        results.sort(Comparator.comparingInt(RowResult::row));
        if (results.size() != rows.size()) {
            throw new IllegalStateException("%d rows, %d outcomes".formatted(rows.size(), results.size()));
        }
        return results;
    }

    @Transactional
    void finish(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.isClaimedBy(worker)) {
            batch.finish(clock.instant());
            tellEnd(batch);
        }
    }

    @Transactional
    void fail(UUID batchId, UUID worker, String code, String value) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.isClaimedBy(worker)) {
            batch.fail(code, value, clock.instant());
            tellEnd(batch);
        }
    }

    @Transactional
    void leave(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.isClaimedBy(worker)) {
            batch.leave(clock.instant(), PAUSE);
            if (batch.getStatus() == ImportStatus.FAILED) {
                tellEnd(batch);
            }
        }
    }

    private void tellEnd(ImportBatch batch) {
        changes.fire(ImportChanged.ended(batch.view(null), batch.author()));
    }
}
