package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes down how the taking back of an import gets on, and what became of its rows. */
@ApplicationScoped
class ReversalNotes {
    private final ImportRowRepository rows;
    private final ImportRowWriter writer;
    private final EntityManager database;
    private final Clock clock;
    private final Duration claim;

    ReversalNotes(
            ImportRowRepository rows,
            ImportRowWriter writer,
            EntityManager database,
            Clock clock,
            @ConfigProperty(name = "lianzhao.imports.claim") Duration claim) {
        this.rows = rows;
        this.writer = writer;
        this.database = database;
        this.clock = clock;
        this.claim = claim;
    }

    void note(ImportedRow row, TakenBack result) {
        row.takeBack(result.kept(), writer.values(result.kept()));
    }

    /** Lists those of these that are kept; of a row that was plainly created nothing was written down before. */
    void noteKept(UUID batch, List<TakenBack> results) {
        for (TakenBack result : results) {
            if (result.kept() != null) {
                ImportedRow row = rows.row(batch, result.row()).orElseGet(() -> new ImportedRow(batch, result));
                note(row, result);
                database.persist(row);
            }
        }
    }

    void gotOn(ImportBatch batch) {
        batch.claim().renew(clock.instant().plus(claim));
    }
}
