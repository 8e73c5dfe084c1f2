package org.lianzhao.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.survey.LocalSupply.NotKnown;
import org.lianzhao.survey.LocalSupply.Rate;
import org.lianzhao.survey.LocalSupply.Ring;
import org.lianzhao.survey.LocalSupply.SegmentSupply;

/** Reckons 本地配套率 = Σ local purchases ÷ Σ all purchases of the firms that were asked, in three rings. */
final class LocalRates {
    private static final int DIGITS = 4;

    private LocalRates() {}

    static LocalSupply of(int year, SurveyScope scope, Map<SurveySide, Rate> sides, Map<UUID, Rate> segments) {
        Rate purchases = sides.get(SurveySide.PURCHASE);
        Rate sales = sides.get(SurveySide.SALE);
        return new LocalSupply(
                year, scope.years(), purchases, sales, named(scope, segments), notKnown(purchases, sales));
    }

    static LocalSupply nothing(List<Integer> years, @Nullable Integer year) {
        return new LocalSupply(year, years, null, null, List.of(), NotKnown.NO_SURVEY);
    }

    /**
     * The rate of one ring.
     *
     * @param local the sum of what was local, of those records that tell of it; null where there are none
     * @param firms how many told of it
     * @param total what the same records say of everything
     */
    static Ring ring(@Nullable BigDecimal local, int firms, BigDecimal total) {
        boolean known = local != null && total.signum() > 0;
        return new Ring(
                known ? Objects.requireNonNull(local).divide(total, DIGITS, RoundingMode.HALF_UP) : null,
                firms,
                total,
                true);
    }

    /** A rate of rings that hold one another: a share of one is never below that of a ring within. */
    static Rate nested(Rate rate) {
        Ring city = rate.city().around(rate.zone().share());
        BigDecimal within = city.share() == null ? rate.zone().share() : city.share();
        return new Rate(
                rate.firms(), rate.total(), rate.zone(), city, rate.province().around(within), rate.sources());
    }

    private static @Nullable NotKnown notKnown(@Nullable Rate purchases, @Nullable Rate sales) {
        if (purchases != null) {
            return purchases.zone().share() == null ? NotKnown.NO_ZONE : null;
        }
        return sales == null ? NotKnown.NO_SURVEY : NotKnown.NO_PURCHASES;
    }

    private static List<SegmentSupply> named(SurveyScope scope, Map<UUID, Rate> segments) {
        return segments.entrySet().stream()
                .map(entry -> {
                    PlacedSegment segment =
                            Objects.requireNonNull(scope.segments().get(entry.getKey()));
                    return new SegmentSupply(segment.code(), segment.name(), segment.nameEn(), entry.getValue());
                })
                .sorted(Comparator.comparing(SegmentSupply::segmentCode))
                .toList();
    }
}
