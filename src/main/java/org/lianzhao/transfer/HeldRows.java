package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Refused;

/** Rows that an import holds until a person has said whether they are records that are there already. */
@ApplicationScoped
public class HeldRows {
    private final ImportRowRepository rows;
    private final HeldCells cells;
    private final RowTurns turns;
    private final RowSettling settling;

    HeldRows(ImportRowRepository rows, HeldCells cells, RowTurns turns, RowSettling settling) {
        this.rows = rows;
        this.cells = cells;
        this.turns = turns;
        this.settling = settling;
    }

    /** A row that waits for a person, as it came; nothing where it has its outcome. */
    @Transactional
    public Optional<ImportRow> of(UUID batch, int row) {
        return rows.row(batch, row).filter(ImportedRow::isHeld).map(cells::of);
    }

    /**
     * Takes a person's word on a row. After a dry run it is kept for the commit; after that the row gets its outcome at
     * once. Not within a transaction: what has to be waited for is found out before the one that does it.
     *
     * @return the outcome and why: a word need not be what becomes of the row
     * @throws Refused when the row has its outcome already, the import is being read, or was only tried
     */
    @Transactional(TxType.NEVER)
    public RowAnswer decide(UUID batch, int row, @Nullable RowDecision decision) {
        return settling.decide(turns.of(batch, row), decision);
    }
}
