package org.lianzhao.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Invalid;

/** An amount spreads over three rings, none of which holds another, and never over more than there is. */
class RingsTest {
    private static NewSurvey said(
            @Nullable SurveyUnit unit,
            boolean shares,
            @Nullable String total,
            @Nullable String zone,
            @Nullable String city,
            @Nullable String province) {
        return new NewSurvey(
                null,
                "示例企业",
                null,
                2025,
                SurveySide.PURCHASE,
                null,
                unit,
                shares,
                number(total),
                number(zone),
                number(city),
                number(province),
                "2025 年度调查");
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void refused(NewSurvey said, String code, String field) {
        assertThatThrownBy(() -> Rings.read(said)).isInstanceOfSatisfying(Invalid.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).isEqualTo(field);
        });
    }

    @Test
    void amounts_are_kept_in_ten_thousands_whatever_their_unit() {
        Rings rings = Rings.read(said(SurveyUnit.YUAN_100M, false, "2", "0.5", "0.1", "0"));
        assertThat(rings.total()).isEqualByComparingTo("20000");
        assertThat(rings.zone()).isEqualByComparingTo("5000");
    }

    @Test
    void shares_are_of_the_total() {
        Rings rings = Rings.read(said(SurveyUnit.YUAN_10K, true, "1000", "20", "30", "10"));
        assertThat(rings.zone()).isEqualByComparingTo("200");
        assertThat(rings.city()).isEqualByComparingTo("300");
        assertThat(rings.province()).isEqualByComparingTo("100");
    }

    @Test
    void a_ring_of_which_nobody_told_is_not_known_and_what_is_told_as_nothing_is_nothing() {
        Rings rings = Rings.read(said(SurveyUnit.YUAN_10K, false, "1000", "0", null, null));
        assertThat(rings.zone()).isEqualByComparingTo("0");
        assertThat(rings.city()).isNull();
        assertThat(rings.province()).isNull();
    }

    @Test
    void where_the_rings_that_are_told_are_all_of_it_the_others_are_nothing() {
        Rings rings = Rings.read(said(SurveyUnit.YUAN_10K, true, "1000", "70", "30", null));
        assertThat(rings.province()).isEqualByComparingTo("0");
    }

    @Test
    void what_goes_beyond_the_province_counts_among_what_is_told() {
        Rings some = Rings.read(said(SurveyUnit.YUAN_10K, false, "1000", "200", "300", null));
        assertThat(some.beside(new BigDecimal("500")).province()).isEqualByComparingTo("0");
        assertThat(some.beside(new BigDecimal("100")).province()).isEqualByComparingTo("400");
        Rings few = Rings.read(said(SurveyUnit.YUAN_10K, false, "1000", "200", null, null));
        assertThat(few.beside(new BigDecimal("800")).city()).isEqualByComparingTo("0");
        assertThat(few.beside(new BigDecimal("100")).city()).isNull();
    }

    @Test
    void together_a_ring_is_known_where_both_tell_of_it() {
        Rings both = Rings.read(said(SurveyUnit.YUAN_10K, false, "1000", "10", "20", null))
                .plus(Rings.read(said(SurveyUnit.YUAN_10K, false, "500", "5", null, null)));
        assertThat(both.total()).isEqualByComparingTo("1500");
        assertThat(both.zone()).isEqualByComparingTo("15");
        assertThat(both.city()).isNull();
        assertThat(both.province()).isNull();
    }

    @Test
    void what_cannot_be_is_refused_each_by_its_own_name() {
        refused(said(null, false, "10", "1", "0", "0"), "survey-unit", "unit");
        refused(said(SurveyUnit.YUAN_10K, false, null, "1", "0", "0"), "survey-total", "total");
        refused(said(SurveyUnit.YUAN_10K, false, "0", "0", "0", "0"), "survey-total", "total");
        refused(said(SurveyUnit.YUAN_10K, false, "10", "-1", "0", "0"), "survey-negative", "zone");
        refused(said(SurveyUnit.YUAN_10K, true, "10", "0", "-5", "0"), "survey-negative", "city");
        refused(said(SurveyUnit.YUAN_10K, true, "10", "120", "0", "0"), "survey-over-hundred", "zone");
        refused(said(SurveyUnit.YUAN_10K, true, "10", "60", "30", "20"), "survey-over-hundred", "zone");
        refused(said(SurveyUnit.YUAN_10K, false, "10", "6", "3", "2"), "survey-over-total", "zone");
        refused(said(SurveyUnit.YUAN_100M, false, "99999999", "0", "0", "0"), "survey-large", "total");
    }

    @Test
    void a_hundred_per_cent_in_three_parts_is_no_more_than_all() {
        Rings rings = Rings.read(said(SurveyUnit.YUAN_10K, true, "0.1", "33.33", "33.33", "33.34"));
        assertThat(Stream.of(rings.zone(), rings.city(), rings.province())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isLessThanOrEqualTo(rings.total());
    }
}
