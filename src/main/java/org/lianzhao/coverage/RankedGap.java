package org.lianzhao.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.lianzhao.coverage.Gap.FactorName;

/** A gap with its place among those of its chain, the largest first. */
record RankedGap(int rank, Gap gap) {
    private static final int DECIMALS = 4;

    /** These gaps, which come with the largest first. */
    static List<RankedGap> of(List<Gap> gaps) {
        return IntStream.range(0, gaps.size())
                .mapToObj(at -> new RankedGap(at + 1, gaps.get(at)))
                .toList();
    }

    /** Of a hundred. */
    BigDecimal coverage() {
        return rounded(gap.coverage()).movePointRight(2);
    }

    /** What the score has of this factor; a neutral value where nobody has surveyed it or it does not apply. */
    BigDecimal value(FactorName name) {
        return gap.factors().stream()
                .filter(factor -> factor.name() == name)
                .map(factor -> rounded(factor.value()))
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    /** The factors that nobody has surveyed (未调查). */
    List<FactorName> notSurveyed() {
        return gap.factors().stream()
                .filter(factor -> !factor.surveyed())
                .map(Gap.Factor::name)
                .toList();
    }

    // 1 − 0.7 is not quite 0.3 to a computer
    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
