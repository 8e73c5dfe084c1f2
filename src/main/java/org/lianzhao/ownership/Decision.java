package org.lianzhao.ownership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * How the office settles a conflict.
 *
 * @param version the one the office was looking at
 * @param contesting what the contesting side has of a joint one, as in 4 of 6:4
 * @param contested what the other side has, as in 6 of 6:4; the two make 10 or 100
 */
record Decision(
        @NotNull Integer version,
        @NotNull ConflictOutcome outcome,
        @Nullable BigDecimal contesting,
        @Nullable BigDecimal contested,
        @NotBlank @Size(max = 500) String reason) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses what only a rule may say. */
    void requireChoice() {
        if (outcome == ConflictOutcome.WITHDRAWN) {
            throw new Invalid("outcome", "field-unreadable");
        }
    }

    /** The contesting side's share in per cent; null where nothing is shared. */
    @Nullable
    BigDecimal share() {
        if (outcome != ConflictOutcome.JOINT) {
            return null;
        }
        BigDecimal one = contesting;
        BigDecimal other = contested;
        if (one == null || other == null || one.signum() <= 0 || other.signum() <= 0) {
            throw new Invalid("contesting", "conflict-shares");
        }
        BigDecimal whole = one.add(other);
        if (whole.compareTo(BigDecimal.TEN) != 0 && whole.compareTo(HUNDRED) != 0) {
            throw new Invalid("contesting", "conflict-shares");
        }
        return one.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** The other side's share in per cent. */
    @Nullable
    BigDecimal otherShare() {
        BigDecimal one = share();
        return one == null ? null : HUNDRED.subtract(one);
    }
}
