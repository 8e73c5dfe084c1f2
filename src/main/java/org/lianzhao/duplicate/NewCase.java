package org.lianzhao.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.FirmsHeld;
import org.lianzhao.company.Lookalike;

/**
 * That a record may be the same firm as another, or as a row of a file.
 *
 * @param other null for a row
 * @param row null for a record
 */
record NewCase(
        UUID company, @Nullable UUID other, @Nullable Row row, List<String> reasons, int strength, CaseOrigin origin) {

    /** A row that waits. */
    record Row(UUID batch, int number, String name) {}

    static NewCase of(UUID company, Lookalike like, CaseOrigin origin) {
        return new NewCase(company, like.company(), null, like.reasons(), like.strength(), origin);
    }

    /** Nothing where the row may be an earlier one of its own file only. */
    static Optional<NewCase> of(UUID batch, FirmsHeld.Held held) {
        return Optional.ofNullable(held.company())
                .map(company -> new NewCase(
                        company,
                        null,
                        new Row(batch, held.row(), held.name()),
                        held.reasons(),
                        held.strength(),
                        CaseOrigin.IMPORT));
    }
}
