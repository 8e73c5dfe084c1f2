package org.lianzhao.company;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A feature that keeps ids of firms. Where two records turn out to be one firm it moves its rows to the record that goes
 * on, by {@link FirmRows}, which notes each of them; where that is undone it moves just these back. Asked of every bean, in
 * the transaction of the merge.
 */
public interface MergeParticipant {
    /** Every column of the feature's tables that holds a firm's id, as {@code follow_up.company_id}. */
    Set<String> columns();

    /** Moves what hangs on the record that goes to the one that is kept. */
    void join(MergedPair pair);

    /** Moves back what was moved and has not gone elsewhere since. */
    void part(MergedPair pair);

    /**
     * Those of these rows of a column of the feature's that the caller may know of: that others went along is not told either.
     *
     * @param column as {@link #columns()} has it
     */
    default Set<UUID> known(String column, Set<UUID> rows) {
        return rows;
    }

    /** What hangs on a firm, counted as far as the caller may see it: {@code leads}, {@code activities}. */
    default Map<String, Integer> hangingOn(UUID firm) {
        return Map.of();
    }
}
