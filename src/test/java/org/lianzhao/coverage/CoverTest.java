package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.setting.Settings;

class CoverTest {
    private static final CoverRules RULES = CoverRules.of(Settings.standard(CoverSettings.GROUP));

    private static ResidentRow firm(Presence presence, Place place) {
        return new ResidentRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例",
                HoldingRole.MEMBER,
                presence,
                place,
                null,
                "SEED",
                null,
                null);
    }

    private static Cover here(Presence... presences) {
        List<ResidentRow> firms =
                Stream.of(presences).map(presence -> firm(presence, Place.ZONE)).toList();
        return Cover.of(firms, null, null, null, RULES);
    }

    private static CoverRules rules(int required, double construction, double signed, double ceiling) {
        return new CoverRules(required, construction, signed, ceiling, 10_000, 0.5, 12, 0.7, 0.9);
    }

    private static StatusView said(CoverageStatus status) {
        return new StatusView(
                UUID.randomUUID(), 1, status, null, Basis.JUDGEMENT, "", "", null, 4, null, null, null, Instant.EPOCH);
    }

    @Test
    void three_producing_firms_make_a_segment_strong_and_whole() {
        Cover cover = here(Presence.PRODUCTION, Presence.PRODUCTION, Presence.PRODUCTION);
        assertThat(cover.computed()).isEqualTo(CoverageStatus.STRONG);
        assertThat(cover.coverage()).isEqualTo(1);
        assertThat(here(Presence.PRODUCTION, Presence.PRODUCTION).computed()).isEqualTo(CoverageStatus.WEAK);
    }

    @Test
    void a_segment_may_need_fewer_firms_or_more_than_others() {
        List<ResidentRow> one = List.of(firm(Presence.PRODUCTION, Place.ZONE));
        assertThat(Cover.of(one, null, null, null, RULES.requiring(1)).computed())
                .isEqualTo(CoverageStatus.STRONG);
        assertThat(Cover.of(one, null, null, null, RULES.requiring(4)).coverage())
                .isEqualTo(0.25);
        assertThat(RULES.requiring(null)).isEqualTo(RULES);
    }

    @Test
    void firms_count_by_how_far_they_have_got() {
        assertThat(here(Presence.PRODUCTION, Presence.CONSTRUCTION, Presence.SIGNED)
                        .coverage())
                .isCloseTo(1.7 / 3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(here(Presence.SIGNED).computed()).isEqualTo(CoverageStatus.WEAK);
    }

    @Test
    void a_firm_that_a_report_and_a_project_name_is_one_firm_as_far_as_it_has_got() {
        ResidentRow reported = firm(Presence.CONSTRUCTION, Place.ZONE);
        ResidentRow project = new ResidentRow(
                reported.segmentId(),
                reported.companyId(),
                "示例",
                HoldingRole.MEMBER,
                Presence.PRODUCTION,
                Place.ZONE,
                "2026-01-12",
                "PROJECT",
                null,
                null);
        Cover cover = Cover.of(List.of(reported, project), null, null, null, RULES);
        assertThat(cover.producing()).isEqualTo(1);
        assertThat(cover.preparing()).isZero();
    }

    @Test
    void signatures_never_close_a_gap() {
        Presence[] signed =
                Stream.generate(() -> Presence.CONSTRUCTION).limit(9).toArray(Presence[]::new);
        assertThat(here(signed).coverage()).isEqualTo(0.5);
        assertThat(here(signed).computed()).isEqualTo(CoverageStatus.WEAK);
    }

    @Test
    void what_is_only_planned_or_not_verified_is_to_be_verified() {
        assertThat(here(Presence.PLANNED).computed()).isEqualTo(CoverageStatus.UNKNOWN);
        assertThat(here(Presence.UNVERIFIED).coverage()).isZero();
        assertThat(Cover.of(List.of(), said(CoverageStatus.WEAK), null, null, RULES)
                        .computed())
                .isEqualTo(CoverageStatus.UNKNOWN);
    }

    @Test
    void a_segment_where_nobody_is_named_is_missing() {
        assertThat(here().computed()).isEqualTo(CoverageStatus.MISSING);
        assertThat(Cover.of(List.of(), said(CoverageStatus.MISSING), null, null, RULES)
                        .computed())
                .isEqualTo(CoverageStatus.MISSING);
    }

    @Test
    void a_firm_outside_the_zone_does_not_count_but_is_told() {
        Cover cover = Cover.of(List.of(firm(Presence.PRODUCTION, Place.CITY)), null, null, null, RULES);
        assertThat(cover.computed()).isEqualTo(CoverageStatus.MISSING);
        assertThat(cover.coverage()).isZero();
        assertThat(cover.nearby()).isEqualTo(new Nearby(1, 0, 0));
        assertThat(cover.onlyNearby()).isTrue();
        assertThat(Cover.of(List.of(firm(Presence.PRODUCTION, Place.OUTSIDE)), null, null, null, RULES)
                        .nearby()
                        .total())
                .isZero();
    }

    @Test
    void the_score_is_the_product_of_its_factors_and_says_which_were_surveyed() {
        List<Gap.Factor> factors = Gap.factors(3, here(Presence.PRODUCTION), Map.of(), RULES);
        assertThat(Gap.scoreOf(factors)).isEqualTo(2.0);
        assertThat(factors).extracting(Gap.Factor::surveyed).containsExactly(true, false, true, false);
        assertThat(Gap.scoreOf(Gap.factors(null, here(), Map.of(), RULES))).isEqualTo(1.0);
    }

    @Test
    void what_the_chain_office_sets_decides() {
        List<ResidentRow> one = List.of(firm(Presence.PRODUCTION, Place.ZONE));
        assertThat(Cover.of(one, null, null, null, rules(1, 0.5, 0.2, 0.5)).computed())
                .isEqualTo(CoverageStatus.STRONG);
        List<ResidentRow> signed = List.of(firm(Presence.SIGNED, Place.ZONE), firm(Presence.CONSTRUCTION, Place.ZONE));
        assertThat(Cover.of(signed, null, null, null, rules(2, 0.8, 0.4, 0.9)).coverage())
                .isEqualTo(0.6, within(0.001));
        assertThat(Cover.of(signed, null, null, null, rules(2, 0.8, 0.4, 0.3)).coverage())
                .isEqualTo(0.3);
    }

    @Test
    void what_somebody_only_says_by_hand_covers_nothing() {
        ResidentRow claimed = new ResidentRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "示例",
                HoldingRole.MEMBER,
                Presence.PRODUCTION,
                Place.ZONE,
                null,
                "CLAIMED",
                null,
                null);
        assertThat(Cover.of(List.of(claimed), null, null, null, RULES)).isEqualTo(here());
    }

    @Test
    void what_somebody_says_by_hand_covers_once_the_chain_office_has_verified_it() {
        ResidentRow claim = CoverMother.verified(Presence.PRODUCTION, "2025", LocalDate.of(2026, 6, 1));
        Cover cover = Cover.of(List.of(claim), null, null, null, RULES);
        assertThat(cover.producing()).isEqualTo(1);
        assertThat(cover.computed()).isEqualTo(CoverageStatus.WEAK);
    }
}
