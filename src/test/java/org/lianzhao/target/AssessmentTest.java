package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.CompanyProfile;

class AssessmentTest {
    private static final Topic LIGHTS = new Topic(Set.of("背光", "led", "导光板"), List.of());

    private static CompanyProfile firm(String name, String products, String scope) {
        return new CompanyProfile(UUID.randomUUID(), name, products, scope, null, "名单", Map.of(), List.of());
    }

    @Test
    void words_are_found_wherever_they_stand_but_not_inside_other_words() {
        assertThat(LIGHTS.in("背光源、导光板")).containsExactlyInAnyOrder("背光", "导光板");
        assertThat(LIGHTS.in("makes LED chips")).containsExactly("led");
        assertThat(LIGHTS.in("rolled steel; a LED")).containsExactly("led");
        assertThat(LIGHTS.in("rolled steel")).isEmpty();
    }

    @Test
    void firms_that_only_trade_are_told_by_their_names() {
        assertThat(Assessment.isTrader(firm("深圳示例商贸有限公司", "", ""))).isTrue();
        assertThat(Assessment.isTrader(firm("Example Trading Co., Ltd.", "", "")))
                .isTrue();
        assertThat(Assessment.isTrader(firm("深圳示例光电有限公司", "", "批发"))).isFalse();
    }
}
