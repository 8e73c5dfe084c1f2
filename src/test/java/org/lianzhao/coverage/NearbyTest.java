package org.lianzhao.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.coverage.CoverMother.firm;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.coverage.Gap.Factor;
import org.lianzhao.coverage.Gap.FactorName;
import org.lianzhao.setting.Settings;

/** 园区缺、市域有: what firms near the zone make of a gap. */
class NearbyTest {
    private static final CoverRules RULES = CoverRules.of(Settings.standard(CoverSettings.GROUP));
    private static final ResidentRow CITY = firm("SEED", Presence.PRODUCTION, Place.CITY);
    private static final ResidentRow PROVINCE = firm("SOURCE", Presence.PRODUCTION, Place.PROVINCE);
    private static final ResidentRow CLAIMED = firm("CLAIMED", Presence.PRODUCTION, Place.CITY);

    private static List<Factor> factors(ResidentRow... firms) {
        return Gap.factors(3, Cover.of(List.of(firms), null, null, null, RULES), Map.of(), RULES);
    }

    @Test
    void firms_are_counted_where_they_are_and_claims_apart() {
        assertThat(Nearby.of(List.of(CITY, PROVINCE, CLAIMED))).isEqualTo(new Nearby(1, 1, 1));
        assertThat(Nearby.of(List.of(CITY, CITY))).isEqualTo(new Nearby(1, 0, 0));
        assertThat(Nearby.of(List.of(firm("SEED", Presence.PLANNED, Place.CITY))))
                .isEqualTo(new Nearby(0, 0, 0));
    }

    @Test
    void a_gap_that_the_city_could_supply_weighs_less_and_one_of_the_province_a_little() {
        assertThat(Gap.scoreOf(factors())).isEqualTo(3);
        assertThat(Gap.scoreOf(factors(CITY))).isEqualTo(2.1);
        assertThat(Gap.scoreOf(factors(CITY, PROVINCE))).isEqualTo(2.1);
        assertThat(Gap.scoreOf(factors(PROVINCE))).isEqualTo(2.7);
        assertThat(factors(CITY)).extracting(Factor::name).contains(FactorName.NEARBY);
    }

    @Test
    void a_claim_alone_or_a_firm_of_the_zone_changes_nothing() {
        assertThat(factors(CLAIMED)).extracting(Factor::name).doesNotContain(FactorName.NEARBY);
        ResidentRow here = firm("SEED", Presence.UNVERIFIED, Place.ZONE);
        assertThat(factors(CITY, here)).extracting(Factor::name).doesNotContain(FactorName.NEARBY);
    }
}
