package org.lianzhao.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people do about a target.
 *
 * @param version what a change of it has to name; 0 where nobody has done anything yet
 * @param nextStep what happens next, by {@code nextOn}
 * @param reason why it was accepted or rejected
 * @param returnedOn since when something new is known of a target that had been rejected (有新依据)
 */
record WorkView(
        int version,
        WorkState state,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate reviewOn,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable LocalDate returnedOn) {

    /** Nobody has done anything about it. */
    static final WorkView NONE = new WorkView(0, WorkState.OPEN, null, null, null, null, null, null, null, null, null);
}
