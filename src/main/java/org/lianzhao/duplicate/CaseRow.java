package org.lianzhao.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;

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

    /** A row of a file. */
    record HeldRow(UUID batchId, int row, String name) {}
}
