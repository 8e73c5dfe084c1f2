package org.lianzhao.target;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.setting.Settings.Numbers;

/**
 * Which score puts a target in which tier, and by when something must happen there.
 *
 * @param aFrom points, as {@code bFrom}
 * @param aDays days from the day on which it came to be in the tier, as {@code bDays}
 */
record TierRules(int aFrom, int bFrom, int aDays, int bDays) {

    static TierRules of(Numbers numbers) {
        return new TierRules(
                numbers.whole("a-from"), numbers.whole("b-from"), numbers.whole("a-days"), numbers.whole("b-days"));
    }

    Tier of(int score) {
        return score >= aFrom ? Tier.A : score >= bFrom ? Tier.B : Tier.C;
    }

    /** The last day; null in tier C, which is only watched. */
    @Nullable
    LocalDate due(Tier tier, LocalDate since) {
        return switch (tier) {
            case A -> since.plusDays(aDays);
            case B -> since.plusDays(bDays);
            case C -> null;
        };
    }
}
