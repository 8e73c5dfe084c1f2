package org.lianzhao.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes back what an import did, some rows at a time, each step in a transaction of its own. */
public interface ImportReversal {
    /**
     * Gives records back what rows took from them, what was written later first. A field that was changed again since
     * stays, and its row is named as kept, with what is left of it: that alone is asked for when somebody tries again.
     */
    List<TakenBack> restore(List<ChangedRow> rows);

    /** The next records that the import made, by key from after {@code last} on; empty at the end. */
    List<MadeRecord> madeAfter(@Nullable UUID last, int most);

    /** Removes these records, but for those that something later depends on: they are named as kept. */
    List<TakenBack> remove(List<MadeRecord> records);
}
