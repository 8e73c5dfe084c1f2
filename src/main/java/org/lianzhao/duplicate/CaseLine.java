package org.lianzhao.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyRef;

/** A case as it lies in its table; the register knows the names. */
record CaseLine(
        UUID id,
        UUID company,
        @Nullable UUID other,
        @Nullable UUID batch,
        @Nullable Integer row,
        @Nullable String rowName,
        String reasons,
        int strength,
        CaseOrigin origin,
        CaseState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID merge,
        Instant recordedAt) {

    /** Where the next page begins. */
    String position() {
        return strength + ":" + id;
    }

    CaseRow with(Map<UUID, CompanyRef> names) {
        return new CaseRow(
                id,
                ref(company, names),
                other == null ? null : ref(other, names),
                batch == null || row == null ? null : new CaseRow.HeldRow(batch, row, rowName == null ? "" : rowName),
                List.of(reasons.split(",")),
                strength,
                origin,
                state,
                decidedBy,
                decidedAt,
                merge,
                recordedAt);
    }

    private static CompanyRef ref(UUID id, Map<UUID, CompanyRef> names) {
        return names.getOrDefault(id, new CompanyRef(id, "", null, null));
    }
}
