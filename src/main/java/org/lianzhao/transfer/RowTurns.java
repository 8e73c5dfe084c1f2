package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.shared.problem.Missing;

/**
 * Finds out what a decision on a row has to hold, in a transaction of its own: what is read in the one that holds it has to
 * be read after the waiting, and all has to be held in the order in which imports do.
 */
@ApplicationScoped
class RowTurns {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportKinds kinds;
    private final HeldCells cells;

    RowTurns(ImportRepository imports, ImportRowRepository rows, ImportKinds kinds, HeldCells cells) {
        this.imports = imports;
        this.rows = rows;
        this.kinds = kinds;
        this.cells = cells;
    }

    @Transactional
    RowTurn of(UUID batchId, int rowNo) {
        ImportBatch batch = imports.get(batchId);
        ImportedRow row = rows.row(batchId, rowNo).orElseThrow(() -> new Missing("import-row", rowNo));
        if (batch.getStatus() == ImportStatus.READY || !row.isHeld()) {
            return new RowTurn(batchId, rowNo, batch.getKind(), Set.of(), Set.of(batchId), Set.of());
        }
        List<ImportedRow> twins = rows.alike(row);
        List<ImportRow> said =
                Stream.concat(Stream.of(row), twins.stream()).map(cells::of).toList();
        return new RowTurn(
                batchId,
                rowNo,
                batch.getKind(),
                kinds.of(batch.getKind()).turnsOf(said, row.subject()),
                Stream.concat(Stream.of(batchId), twins.stream().map(ImportedRow::batch))
                        .collect(Collectors.toSet()),
                twins.stream().map(ImportedRow::id).map(Objects::requireNonNull).collect(Collectors.toSet()));
    }
}
