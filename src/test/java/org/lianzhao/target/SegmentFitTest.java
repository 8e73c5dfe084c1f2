package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.chain.SegmentWords;
import org.lianzhao.company.CompanyProfile;
import org.lianzhao.target.SegmentFit.Fit;

class SegmentFitTest {
    private static final UUID SEGMENT = UUID.randomUUID();
    private static final Topic BEARINGS = Topic.of(
            new SegmentWords(SEGMENT, "轴承", "Bearings", List.of("精密轴承"), List.of("轴承", "bearing"), List.of("轴承钢")),
            List.of());

    private static CompanyProfile firm(String name, String products, String scope) {
        return new CompanyProfile(
                UUID.randomUUID(), name, products, scope, null, null, "名单", Map.of("products", "年报"), List.of());
    }

    @Test
    void what_a_firm_makes_tells_more_than_its_name_and_its_scope() {
        assertThat(SegmentFit.fit(firm("示例轴承", "精密轴承", "轴承"), SEGMENT, BEARINGS))
                .contains(new Fit(SEGMENT, "products", List.of("精密轴承"), "年报"));
        assertThat(SegmentFit.fit(firm("示例轴承", "", "轴承"), SEGMENT, BEARINGS))
                .contains(new Fit(SEGMENT, "name", List.of("轴承"), "名单"));
        assertThat(SegmentFit.fit(firm("示例", "", "轴承的制造"), SEGMENT, BEARINGS))
                .contains(new Fit(SEGMENT, "businessScope", List.of("轴承"), "名单"));
    }

    @Test
    void who_speaks_of_something_else_or_of_what_only_sounds_alike_does_not_fit() {
        assertThat(SegmentFit.fit(firm("示例", "纺织品", ""), SEGMENT, BEARINGS)).isEmpty();
        assertThat(SegmentFit.fit(firm("示例", "轴承钢", ""), SEGMENT, BEARINGS)).isEmpty();
    }
}
