package org.lianzhao.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back what an import did, some rows at a time, each step in a transaction of its own. */
public interface ImportReversal {
    /**
     * Gives records back what rows took from them, later rows first. A field that was changed again since stays, and its
     * row is named as kept.
     */
    List<TakenBack> restore(List<ChangedRow> rows);

    /** Removes the next records that the import made, by key from after {@code last} on; empty at the end. */
    List<TakenBack> removeAfter(@Nullable UUID last, int most);
}
