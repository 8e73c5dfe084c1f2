package org.lianzhao.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.RowOutcome;

/**
 * A case on which somebody has said something.
 *
 * @param mergeId the merge that followed, which can be undone
 * @param keptId the record that goes on
 * @param rowOutcome what became of the row of a file that waited; null between two records. What was said need not come
 *     true: a row with the code of a known firm is none of its own
 * @param rowText why, in the caller's language; null where nothing needs to be said
 */
record DecidedCase(
        UUID id,
        CaseState state,
        @Nullable UUID mergeId,
        @Nullable UUID keptId,
        @Nullable RowOutcome rowOutcome,
        @Nullable String rowText) {}
