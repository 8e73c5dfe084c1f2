package org.lianzhao.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.shared.problem.Refused;

/**
 * A case in the queue.
 *
 * @param other the other record; null where a row of a file waits
 * @param held the row that waits; null where there is another record
 * @param reasons stable names, the strongest first; screens say them in words
 * @param strength how likely the two are one firm, from 1 to 99
 * @param mergeId the merge that made one of the two
 */
record CaseRow(
        UUID id,
        CompanyRef company,
        @Nullable CompanyRef other,
        @Nullable HeldRow held,
        List<String> reasons,
        int strength,
        CaseOrigin origin,
        CaseState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID mergeId,
        Instant recordedAt) {

    /** Refuses where nothing can be said of it any more: a row of a file has its outcome with the first word. */
    void requireUndecided() {
        boolean closed = switch (state) {
            case OPEN, LATER -> false;
            case DIFFERENT -> held != null;
            case SAME, MOOT -> true;
        };
        if (closed) {
            throw new Refused("duplicate-case-closed");
        }
    }

    /** A row of a file. */
    record HeldRow(UUID batchId, int row, String name) {}
}
