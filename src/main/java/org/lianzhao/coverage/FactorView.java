package org.lianzhao.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.coverage.Gap.FactorName;

/**
 * What somebody entered of a factor of a segment's score.
 *
 * @param number its place in the history of this factor, from 1
 * @param value null where it was taken back: 未调查 again
 * @param amount how much is needed here, in {@code unit}; of {@link FactorName#DEMAND} alone
 * @param source where it is known from, with its year
 * @param reason in the words of who entered it; empty where it is said of another segment by now
 * @param movedFrom the code of the segment of which it was said before: a merger or a decision after a split brought it here
 * @param goneTo the code of the segment of which it is said instead
 */
public record FactorView(
        FactorName name,
        int number,
        @Nullable BigDecimal value,
        @Nullable BigDecimal amount,
        @Nullable String unit,
        String source,
        String reason,
        @Nullable String movedFrom,
        @Nullable String goneTo,
        String enteredBy,
        Instant enteredAt) {

    /** Whether both come to the same, wherever it is known from. */
    boolean saysTheSameAs(FactorView other) {
        return same(value, other.value) && same(amount, other.amount) && Objects.equals(unit, other.unit);
    }

    // 1.5 and 1.50 are the same
    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null && other == null) || (one != null && other != null && one.compareTo(other) == 0);
    }
}
