package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.persistence.Json;

/** Writes down how the taking back of an import gets on, and what became of its rows. */
@ApplicationScoped
class ReversalNotes {
    private final ImportRowRepository rows;
    private final ImportRowWriter writer;
    private final EntityManager database;
    private final Json json;
    private final Clock clock;
    private final Duration claim;

    ReversalNotes(
            ImportRowRepository rows,
            ImportRowWriter writer,
            EntityManager database,
            Json json,
            Clock clock,
            @ConfigProperty(name = "lianzhao.imports.claim") Duration claim) {
        this.rows = rows;
        this.writer = writer;
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.claim = claim;
    }

    void note(ImportedRow row, TakenBack result) {
        row.takeBack(result.kept(), writer.values(result.kept()));
        if (result.isKept() && result.left() != null) {
            row.leave(json.write(result.left()));
        }
    }

    /** Lists those of these that are kept, and no more those that were; how many of them were before. */
    int noteRemoved(UUID batch, List<TakenBack> results) {
        Map<Integer, ImportedRow> known =
                rows.numbered(batch, results.stream().map(TakenBack::row).toList());
        int keptBefore =
                (int) known.values().stream().filter(ImportedRow::isKept).count();
        for (TakenBack result : results) {
            ImportedRow row = known.get(result.row());
            if (row != null && (row.isKept() || result.isKept())) {
                note(row, result);
            } else if (row == null && result.isKept()) {
                ImportedRow fresh = new ImportedRow(batch, result);
                note(fresh, result);
                database.persist(fresh);
            }
        }
        return keptBefore;
    }

    void gotOn(ImportBatch batch) {
        batch.claim().renew(clock.instant().plus(claim));
    }
}
