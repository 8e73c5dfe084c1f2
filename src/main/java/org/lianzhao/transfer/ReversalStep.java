package org.lianzhao.transfer;

import java.util.List;
import org.lianzhao.transfer.RowResult.Remark;

/**
 * A kind of step in taking an import back, each a transaction that goes on where the one before it stopped: after a crash
 * it is as far as its last whole step.
 */
interface ReversalStep {
    /** Why a record stays that could not be taken back. */
    Remark FAULT = new Remark("row", "reversal.fault", List.of());

    /** Takes the next records back; false when there are none left, or the import is no longer this worker's. */
    boolean take(ReversalWork work, int most);

    /** Leaves the next record as it is and lists it as kept; false as with {@code take}. */
    boolean keep(ReversalWork work);
}
