package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;

/** The steps of taking an import back, each a transaction: after a crash it is as far as its last whole step. */
@ApplicationScoped
class ReversalChunk {
    private static final int ROWS = 500;

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportRowWriter writer;
    private final EntityManager database;
    private final Event<ImportChanged> changes;
    private final Json json;
    private final Clock clock;
    private final Duration claim;

    ReversalChunk(
            ImportRepository imports,
            ImportRowRepository rows,
            ImportRowWriter writer,
            EntityManager database,
            Event<ImportChanged> changes,
            Json json,
            Clock clock,
            @ConfigProperty(name = "lianzhao.imports.claim") Duration claim) {
        this.imports = imports;
        this.rows = rows;
        this.writer = writer;
        this.database = database;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
        this.claim = claim;
    }

    /** Gives back what some rows changed; false when there are none left, or the import is no longer this worker's. */
    @Transactional
    boolean restore(UUID batchId, UUID worker, ImportReversal reversal) {
        ImportBatch batch = imports.hold(batchId);
        List<ImportedRow> changed = rows.changedBefore(batchId, batch.reversal().row(), ROWS);
        if (!batch.claim().isHeldBy(worker) || changed.isEmpty()) {
            return false;
        }
        Map<Integer, ImportedRow> byNumber = changed.stream().collect(Collectors.toMap(ImportedRow::row, row -> row));
        List<TakenBack> results = reversal.restore(changed.stream()
                .filter(row -> row.subject() != null)
                .map(this::changedRow)
                .toList());
        results.forEach(result -> note(result, byNumber.get(result.row())));
        int kept = kept(results);
        batch.reversal().restored(changed.get(changed.size() - 1).row(), results.size() - kept, kept);
        batch.claim().renew(clock.instant().plus(claim));
        return true;
    }

    /** Removes some of what the import made; false when there is none left, or the import is no longer this worker's. */
    @Transactional
    boolean remove(UUID batchId, UUID worker, ImportReversal reversal) {
        ImportBatch batch = imports.hold(batchId);
        if (!batch.claim().isHeldBy(worker)) {
            return false;
        }
        List<TakenBack> results = reversal.removeAfter(batch.reversal().subject(), ROWS);
        if (results.isEmpty()) {
            return false;
        }
        results.stream().filter(result -> result.kept() != null).forEach(result -> note(batchId, result));
        int kept = kept(results);
        batch.reversal().removed(results.get(results.size() - 1).subject(), results.size() - kept, kept);
        batch.claim().renew(clock.instant().plus(claim));
        return true;
    }

    @Transactional
    void finish(UUID batchId, UUID worker) {
        ImportBatch batch = imports.hold(batchId);
        if (batch.claim().isHeldBy(worker)) {
            batch.reversal().finish();
            batch.claim().end();
            ImportView view = ImportView.of(batch, null);
            ReversalView reversal = view.reversal();
            if (reversal != null) {
                changes.fire(
                        ImportChanged.takenBack(view, reversal, batch.reversal().author()));
            }
        }
    }

    private ChangedRow changedRow(ImportedRow row) {
        return new ChangedRow(row.row(), Objects.requireNonNull(row.subject()), row.label(), json.fields(row.before()));
    }

    private void note(UUID batch, TakenBack result) {
        ImportedRow row = rows.row(batch, result.row()).orElseGet(() -> new ImportedRow(batch, result));
        note(result, row);
        database.persist(row);
    }

    private void note(TakenBack result, @Nullable ImportedRow row) {
        if (row != null) {
            row.takeBack(result.kept(), writer.values(result.kept()));
        }
    }

    private static int kept(List<TakenBack> results) {
        return (int) results.stream().filter(result -> result.kept() != null).count();
    }
}
