package org.lianzhao.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.FirmsHeld;
import org.lianzhao.company.Lookalike;

/**
 * That a record may be the same firm as another, or as a row of a file.
 *
 * @param other null for a row
 * @param row null for a record
 * @param state {@code DIFFERENT} where somebody has said already that they are not
 */
record NewCase(
        UUID company,
        @Nullable UUID other,
        @Nullable Row row,
        List<String> reasons,
        int strength,
        CaseOrigin origin,
        CaseState state) {

    /** A row that waits. */
    record Row(UUID batch, int number, String name) {}

    /** The firms that it names. */
    Stream<UUID> firms() {
        return other == null ? Stream.of(company) : Stream.of(company, other);
    }

    /** The same question of the records that stand for the firms; none where they are one firm, or gone. */
    Optional<NewCase> of(Map<UUID, UUID> standing) {
        UUID one = standing.get(company);
        UUID two = other == null ? null : standing.get(other);
        if (one == null || one.equals(two) || (other != null && two == null)) {
            return Optional.empty();
        }
        return Optional.of(new NewCase(one, two, row, reasons, strength, origin, state));
    }

    static NewCase of(UUID company, Lookalike like, CaseOrigin origin) {
        return new NewCase(company, like.company(), null, like.reasons(), like.strength(), origin, CaseState.OPEN);
    }

    /** That somebody has said of a row that it is another firm than this one, and it has become a firm of its own. */
    static NewCase toldApart(UUID company, Lookalike like) {
        return new NewCase(
                company, like.company(), null, like.reasons(), like.strength(), CaseOrigin.IMPORT, CaseState.DIFFERENT);
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
                        CaseOrigin.IMPORT,
                        CaseState.OPEN));
    }
}
