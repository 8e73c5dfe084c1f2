package org.lianzhao.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case on which somebody has said something.
 *
 * @param mergeId the merge that followed, which can be undone
 * @param keptId the record that goes on
 */
record DecidedCase(
        UUID id,
        CaseState state,
        @Nullable UUID mergeId,
        @Nullable UUID keptId) {}
