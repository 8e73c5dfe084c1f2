package org.lianzhao.transfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that made a record, changed it, or brought nothing new of it, and the import it is from.
 *
 * @param takenBack whether what the row changed has been restored since
 * @param sourceNote what the person who handed the file in says about its origin; empty where he says nothing
 * @param subject the record
 */
public record ImportTouch(
        UUID importId,
        int row,
        RowOutcome outcome,
        boolean takenBack,
        String fileName,
        String sourceNote,
        Instant importedAt,
        @Nullable String importedBy,
        UUID subject) {
    /** As the database orders keys, the latest import first and the last row of it. */
    static final Comparator<ImportTouch> LATEST_FIRST = Comparator.comparing(
                    (ImportTouch touch) -> touch.importId().toString())
            .thenComparingInt(ImportTouch::row)
            .reversed();

    /** The row that made a record. The record keeps it: the engine writes nothing down about rows that are plainly created. */
    public record Maker(UUID subject, UUID importId, int row) {}

    static ImportTouch made(ImportBatch batch, Maker maker) {
        return new ImportTouch(
                maker.importId(),
                maker.row(),
                RowOutcome.CREATED,
                false,
                batch.file().name(),
                batch.getSourceNote(),
                batch.start().at(),
                batch.start().byName(),
                maker.subject());
    }
}
