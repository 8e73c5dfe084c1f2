package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.coverage.OpenGap;
import org.lianzhao.target.SegmentFit.Fit;

class GapsFilledTest {
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID SMALL = UUID.randomUUID();
    private static final UUID LARGE = UUID.randomUUID();
    private static final UUID COVERED = UUID.randomUUID();
    private static final Map<UUID, OpenGap> OPEN = Map.of(
            SMALL, new OpenGap("EQ-1", "小", "small", CoverageStatus.WEAK, 1.0),
            LARGE, new OpenGap("EQ-2", "大", "large", CoverageStatus.MISSING, 3.0));

    private static ResidentRow holds(UUID segment) {
        return new ResidentRow(
                segment,
                FIRM,
                "示例",
                HoldingRole.MEMBER,
                Presence.PRODUCTION,
                Place.OUTSIDE,
                "2025",
                "SEED",
                "示例来源",
                null);
    }

    private static Fit speaks(UUID segment) {
        return new Fit(segment, "products", List.of("冲压"), "示例名单");
    }

    @Test
    void it_would_fill_what_it_holds_elsewhere_and_what_its_data_speak_of_the_largest_first() {
        var filled = new GapsFilled(OPEN, List.of(holds(SMALL)), Map.of(FIRM, List.of(speaks(LARGE))));
        assertThat(filled.by(FIRM)).extracting(one -> one.gap().segmentCode()).containsExactly("EQ-2", "EQ-1");
        assertThat(filled.by(FIRM).get(0).spoken()).isNotNull();
        assertThat(filled.by(FIRM).get(1).held()).isNotNull();
    }

    @Test
    void what_it_holds_tells_more_than_what_it_speaks_of() {
        var filled = new GapsFilled(OPEN, List.of(holds(LARGE)), Map.of(FIRM, List.of(speaks(LARGE))));
        assertThat(filled.by(FIRM)).singleElement().satisfies(one -> {
            assertThat(one.held()).isNotNull();
            assertThat(one.spoken()).isNull();
        });
    }

    @Test
    void a_segment_that_is_no_gap_asks_for_nobody() {
        var filled = new GapsFilled(OPEN, List.of(holds(COVERED)), Map.of(FIRM, List.of(speaks(COVERED))));
        assertThat(filled.by(FIRM)).isEmpty();
        assertThat(filled.by(UUID.randomUUID())).isEmpty();
    }
}
