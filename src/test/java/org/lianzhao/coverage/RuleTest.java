package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.coverage.CoverMother.demand;
import static org.lianzhao.coverage.CoverMother.firm;
import static org.lianzhao.coverage.CoverMother.making;
import static org.lianzhao.coverage.CoverMother.turningOut;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.setting.Settings;

/** Each status says by which rule it came about. */
class RuleTest {
    private static final CoverRules RULES = CoverRules.of(Settings.standard(CoverSettings.GROUP));

    private static Cover of(@Nullable FactorView demand, ResidentRow... firms) {
        return Cover.of(List.of(firms), null, demand, null, RULES);
    }

    private static ResidentRow here(Presence presence) {
        return firm("SEED", presence, Place.ZONE);
    }

    @Test
    void the_rule_stands_beside_its_numbers() {
        Cover one = of(null, here(Presence.PRODUCTION));
        assertThat(one.rule()).isEqualTo(Rule.FEW_PRODUCING);
        assertThat(one.producing()).isEqualTo(1);
        assertThat(one.required()).isEqualTo(3);
        assertThat(of(null, here(Presence.SIGNED)).rule()).isEqualTo(Rule.ONLY_PREPARING);
        assertThat(of(null, here(Presence.PLANNED)).rule()).isEqualTo(Rule.NOTHING_VERIFIED);
        assertThat(of(null).rule()).isEqualTo(Rule.NOBODY);
        ResidentRow producing = here(Presence.PRODUCTION);
        assertThat(of(null, producing, here(Presence.PRODUCTION), here(Presence.PRODUCTION))
                        .rule())
                .isEqualTo(Rule.ENOUGH_PRODUCING);
    }

    private static Cover bought(String share, double required, ResidentRow... firms) {
        LocalShare local = new LocalShare(new BigDecimal(share), 2025, 2);
        CoverRules rules = new CoverRules(3, 0.5, 0.2, 0.5, 10_000, required, 12, 0.7, 0.9);
        return Cover.of(List.of(firms), null, null, local, rules);
    }

    @Test
    void strong_takes_half_of_what_is_bought_from_the_zone_where_firms_were_asked() {
        ResidentRow[] three = {here(Presence.PRODUCTION), here(Presence.PRODUCTION), here(Presence.PRODUCTION)};
        Cover below = bought("0.4999", RULES.local(), three);
        assertThat(below.rule()).isEqualTo(Rule.LOCAL_SHORT);
        assertThat(below.computed()).isEqualTo(CoverageStatus.WEAK);
        assertThat(below.localRequired()).isEqualTo(0.5);
        assertThat(bought("0.5", RULES.local(), three).rule()).isEqualTo(Rule.ENOUGH_PRODUCING);
        assertThat(bought("0.1", 0, three).rule()).isEqualTo(Rule.ENOUGH_PRODUCING);
        Cover notAsked = of(null, three);
        assertThat(notAsked.rule()).isEqualTo(Rule.ENOUGH_PRODUCING);
        assertThat(notAsked.local()).isNull();
        assertThat(bought("0.1", 0.5, here(Presence.PRODUCTION)).rule()).isEqualTo(Rule.FEW_PRODUCING);
    }

    @Test
    void one_anchor_or_large_firm_with_a_large_output_is_enough() {
        Cover anchor = of(null, turningOut(10_000, HoldingRole.LEADER, false));
        assertThat(anchor.rule()).isEqualTo(Rule.LARGE_FIRM);
        assertThat(anchor.computed()).isEqualTo(CoverageStatus.STRONG);
        assertThat(anchor.coverage()).isLessThan(0.5);
        assertThat(Objects.requireNonNull(anchor.largeFirm()).output()).isEqualByComparingTo("10000");
        assertThat(of(null, turningOut(10_000, HoldingRole.MEMBER, true)).computed())
                .isEqualTo(CoverageStatus.STRONG);
        assertThat(of(null, turningOut(9_999, HoldingRole.LEADER, true)).rule()).isEqualTo(Rule.FEW_PRODUCING);
        assertThat(of(null, turningOut(90_000, HoldingRole.MEMBER, false)).rule())
                .isEqualTo(Rule.FEW_PRODUCING);
    }

    @Test
    void enough_firms_that_make_less_than_is_needed_are_weak() {
        ResidentRow[] three = {making(100, "万件/年"), making(200, "万件/ 年"), making(50, "万件/年")};
        Cover cover = of(demand(400, "万件/年"), three);
        assertThat(cover.rule()).isEqualTo(Rule.CAPACITY_SHORT);
        assertThat(cover.computed()).isEqualTo(CoverageStatus.WEAK);
        assertThat(Objects.requireNonNull(cover.supply()).capacity()).isEqualByComparingTo("350");
        assertThat(of(demand(350, "万件/年"), three).rule()).isEqualTo(Rule.ENOUGH_PRODUCING);
    }

    @Test
    void capacity_that_is_not_known_of_all_or_in_another_unit_proves_no_shortage() {
        ResidentRow silent = here(Presence.PRODUCTION);
        assertThat(of(demand(999, "万件/年"), making(1, "万件/年"), making(1, "万件/年"), silent)
                        .rule())
                .isEqualTo(Rule.ENOUGH_PRODUCING);
        Cover tons = of(demand(999, "吨/年"), making(1, "万件/年"), making(1, "万件/年"), making(1, "万件/年"));
        assertThat(tons.rule()).isEqualTo(Rule.ENOUGH_PRODUCING);
        assertThat(Objects.requireNonNull(tons.supply()).firms()).isZero();
    }
}
