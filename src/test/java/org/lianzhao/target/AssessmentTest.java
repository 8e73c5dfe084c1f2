package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.setting.Settings;

class AssessmentTest {
    private static final Measure MEASURE =
            new Measure(TargetWeights.of(Settings.standard(TargetSettings.WEIGHTS)), List.of("专精特新", "上市"));

    private static CompanyProfile firm(String name, String products, String scope, String... tags) {
        return new CompanyProfile(UUID.randomUUID(), name, products, scope, null, null, "名单", Map.of(), List.of(tags));
    }

    private static Assessment of(String segment, CompanyProfile firm) {
        return Assessment.of(firm, Maps.topic(segment), MEASURE);
    }

    @Test
    void a_strong_firm_without_anything_to_do_with_the_segment_does_not_fit() {
        assertThat(of("EL-1020", firm("Example Chemicals Co., Ltd.", "", "makes paint", "上市"))
                        .fits())
                .isFalse();
        assertThat(of("EL-1020", firm("Zhejiang Huazheng", "", "copper clad laminates", "上市"))
                        .fits())
                .isTrue();
    }

    @Test
    void a_common_word_earns_little() {
        CompanyProfile lamps = firm("示例照明", "LED", "");
        Topic lights = Maps.topic("EL-6040");
        assertThat(Assessment.of(lamps, lights, MEASURE).score()).isEqualTo(20);
        Assessment damped = Assessment.of(lamps, lights.with(Set.of("led")), MEASURE);
        assertThat(damped.score()).isEqualTo(4);
        assertThat(damped.reasons()).extracting(Reason::code).containsExactly("target.products-common");
        CompanyProfile chips = firm("示例芯片", "LED芯片、LED", "");
        assertThat(Assessment.of(chips, lights.with(Set.of("led")), MEASURE).score())
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void the_parts_of_which_nothing_is_known_are_open_not_nought() {
        Assessment assessed = of("EL-5030", firm("示例", "导光板", "", "专精特新"));
        assertThat(assessed.factors())
                .extracting(PartScore::part)
                .containsExactly(Part.FIT, Part.SIGNAL, Part.REACH, Part.STRENGTH, Part.ADMISSION, Part.TIMING);
        assertThat(assessed.factors()).extracting(PartScore::points).containsExactly(20, null, null, 10, null, null);
        assertThat(assessed.score()).isEqualTo(30);
        assertThat(assessed.open().stream().mapToInt(PartScore::most).sum()).isEqualTo(55);
    }

    @Test
    void firms_that_only_trade_are_told_by_their_names() {
        assertThat(Exclusion.trades(firm("深圳示例商贸有限公司", "", ""))).isTrue();
        assertThat(Exclusion.trades(firm("Example Trading Co., Ltd.", "", ""))).isTrue();
        assertThat(Exclusion.trades(firm("深圳示例光电有限公司", "", "批发"))).isFalse();
    }
}
