package org.lianzhao.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.survey.LocalSupply.NotKnown;
import org.lianzhao.survey.LocalSupply.Rate;
import org.lianzhao.survey.LocalSupply.Ring;

/** 本地配套率 = Σ local ÷ Σ all, and the reason where there is none. */
class LocalRatesTest {
    private static final SurveyScope NOWHERE = new SurveyScope(Map.of(), List.of(), List.of(2025));

    private static Ring ring(@Nullable String local, int firms, int total) {
        return LocalRates.ring(local == null ? null : new BigDecimal(local), firms, BigDecimal.valueOf(total));
    }

    private static LocalSupply of(SurveySide side, Ring zone) {
        Rate rate = new Rate(2, BigDecimal.valueOf(1000), zone, zone, zone, List.of("2025 年度调查"));
        return LocalRates.of(2025, NOWHERE, Map.of(side, rate), Map.of());
    }

    @Test
    void a_share_is_what_is_local_of_what_the_same_records_say_in_all() {
        assertThat(ring("150", 2, 1000).share()).isEqualByComparingTo("0.15");
        assertThat(ring("0", 1, 1000).share()).isEqualByComparingTo("0");
    }

    private static Rate nested(Ring zone, Ring city, Ring province) {
        return LocalRates.nested(new Rate(2, BigDecimal.valueOf(1000), zone, city, province, List.of()));
    }

    @Test
    void an_outer_ring_that_rests_on_other_records_is_never_shown_below_an_inner_one() {
        Rate rate = nested(ring("500", 2, 1000), ring("40", 1, 100), ring("45", 1, 100));
        assertThat(rate.zone().comparable()).isTrue();
        for (Ring outer : List.of(rate.city(), rate.province())) {
            assertThat(outer.share()).isNull();
            assertThat(outer.comparable()).isFalse();
            assertThat(outer.firms()).isEqualTo(1);
        }
        Rate further = nested(ring("500", 2, 1000), ring("400", 2, 1000), ring("60", 1, 100));
        assertThat(further.city().share()).isNull();
        assertThat(further.province().share()).isEqualByComparingTo("0.6");
    }

    @Test
    void rings_that_hold_one_another_and_rings_of_which_nobody_told_stay_as_they_are() {
        Rate rate = nested(ring("500", 2, 1000), ring("500", 2, 1000), ring(null, 0, 0));
        assertThat(rate.city().share()).isEqualByComparingTo("0.5");
        assertThat(rate.province().comparable()).isTrue();
        assertThat(nested(ring(null, 0, 0), ring(null, 0, 0), ring(null, 0, 0))
                        .city()
                        .comparable())
                .isTrue();
    }

    @Test
    void of_a_ring_that_nobody_told_of_there_is_no_share() {
        assertThat(ring(null, 0, 0).share()).isNull();
        assertThat(of(SurveySide.PURCHASE, ring(null, 0, 0)).notKnown()).isEqualTo(NotKnown.NO_ZONE);
        assertThat(of(SurveySide.PURCHASE, ring("1", 1, 10)).notKnown()).isNull();
    }

    @Test
    void without_purchases_there_is_no_rate_and_the_reason_is_said() {
        assertThat(LocalRates.nothing(List.of(), null).notKnown()).isEqualTo(NotKnown.NO_SURVEY);
        assertThat(LocalRates.of(2025, NOWHERE, Map.of(), Map.of()).notKnown()).isEqualTo(NotKnown.NO_SURVEY);
        LocalSupply sold = of(SurveySide.SALE, ring("1", 1, 10));
        assertThat(sold.purchases()).isNull();
        assertThat(sold.notKnown()).isEqualTo(NotKnown.NO_PURCHASES);
    }
}
