package org.lianzhao.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment as a gap: how much it matters that nobody fills it.
 *
 * @param status what holds, said or else computed
 * @param coverage 0 to 1, computed from named firms
 * @param score importance × demand × (1 − coverage) × feasibility (domain.md 2.3)
 * @param nearby firms of the city or province that could supply it
 */
record Gap(
        String segmentCode,
        String name,
        String nameEn,
        CoverageStatus status,
        CoverageStatus computed,
        double coverage,
        double score,
        List<Factor> factors,
        @Nullable ChainAction action,
        @Nullable Integer priority,
        int nearby) {

    /** What a factor of the score is. */
    enum FactorName {
        /** 重要度, 1 to 3. */
        IMPORTANCE,
        /** 本地需求, 0 to 3. */
        DEMAND,
        /** 未覆盖, 1 − coverage. */
        UNCOVERED,
        /** 可行性, 0 to 1. */
        FEASIBILITY
    }

    /**
     * An input of the score.
     *
     * @param surveyed false where nobody has entered it and the neutral value stands in (未调查)
     */
    record Factor(FactorName name, double value, boolean surveyed) {}

    /** The factors of a segment of this importance with this coverage. */
    static List<Factor> factors(@Nullable Integer importance, Cover cover) {
        return List.of(
                new Factor(FactorName.IMPORTANCE, importance == null ? 1 : importance, importance != null),
                new Factor(FactorName.DEMAND, 1, false),
                new Factor(FactorName.UNCOVERED, 1 - cover.coverage(), true),
                new Factor(FactorName.FEASIBILITY, 1, false));
    }

    static double scoreOf(List<Factor> factors) {
        double product = factors.stream().mapToDouble(Factor::value).reduce(1, (one, other) -> one * other);
        return Math.round(product * 100) / 100.0;
    }
}
