package org.lianzhao.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A segment as a gap: how much it matters that nobody fills it.
 *
 * @param status what holds, said or else computed
 * @param coverage 0 to 1, computed from named firms
 * @param score importance × demand × (1 − coverage) × feasibility, and × a factor where firms near the zone could supply it
 * @param nearby firms of the city or province that could supply it
 */
public record Gap(
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
        Nearby nearby) {

    /** What a factor of the score is. */
    public enum FactorName {
        /** 重要度, 1 to 3: of the map. */
        IMPORTANCE,
        /** 本地需求, 0 to 3: entered. */
        DEMAND,
        /** 未覆盖, 1 − coverage: computed. */
        UNCOVERED,
        /** 可行性, 0 to 1: entered. */
        FEASIBILITY,
        /** 园区缺、市域有: set, and there only where it holds. */
        NEARBY;

        /** Whether people enter it for each segment. */
        boolean isEntered() {
            return this == DEMAND || this == FEASIBILITY;
        }

        /** The most that may be entered. */
        int most() {
            return this == DEMAND ? 3 : 1;
        }
    }

    /**
     * An input of the score.
     *
     * @param surveyed false where nobody has entered it and the neutral value stands in (未调查)
     * @param entered what was entered last, with source, reason and person; also where it was taken back
     */
    public record Factor(
            FactorName name,
            double value,
            boolean surveyed,
            @Nullable FactorView entered) {}

    /** The factors of a segment of this importance with this coverage, and what people entered of it. */
    static List<Factor> factors(
            @Nullable Integer importance, Cover cover, Map<FactorName, FactorView> entered, CoverRules rules) {
        Stream<Factor> every = Stream.of(
                new Factor(FactorName.IMPORTANCE, importance == null ? 1 : importance, importance != null, null),
                entered(FactorName.DEMAND, entered),
                new Factor(FactorName.UNCOVERED, 1 - cover.coverage(), true, null),
                entered(FactorName.FEASIBILITY, entered));
        Stream<Factor> near = cover.onlyNearby()
                ? Stream.of(new Factor(FactorName.NEARBY, cover.nearby().factor(rules), true, null))
                : Stream.of();
        return Stream.concat(every, near).toList();
    }

    private static Factor entered(FactorName name, Map<FactorName, FactorView> entered) {
        FactorView view = entered.get(name);
        BigDecimal value = view == null ? null : view.value();
        return new Factor(name, value == null ? 1 : value.doubleValue(), value != null, view);
    }

    static double scoreOf(List<Factor> factors) {
        double product = factors.stream().mapToDouble(Factor::value).reduce(1, (one, other) -> one * other);
        return Math.round(product * 100) / 100.0;
    }
}
