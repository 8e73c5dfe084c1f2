package org.lianzhao.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.ImportTouch;
import org.lianzhao.transfer.RowOutcome;

/**
 * An import that a firm is known from, by the row that names it.
 *
 * @param takenBack whether what the row changed has been restored since
 * @param sourceNote what was said about the origin of the file; empty where nothing was
 * @param formerName what the record is called that the row is about, where that was merged with the firm since
 */
record FirmImport(
        UUID importId,
        int row,
        RowOutcome outcome,
        boolean takenBack,
        String fileName,
        String sourceNote,
        Instant importedAt,
        @Nullable String importedBy,
        @Nullable String formerName) {

    static FirmImport of(ImportTouch touch, @Nullable String formerName) {
        return new FirmImport(
                touch.importId(),
                touch.row(),
                touch.outcome(),
                touch.takenBack(),
                touch.fileName(),
                touch.sourceNote(),
                touch.importedAt(),
                touch.importedBy(),
                formerName);
    }
}
