package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.insight.BroughtMother.brought;
import static org.lianzhao.insight.BroughtMother.named;
import static org.lianzhao.lead.StandingMother.after;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.insight.ClosedGaps.NotKnown;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.Standing;

class ClosedGapsTest {
    private static final UUID SEGMENT = UUID.randomUUID();

    /** In production since the second of January 2026, above scale since the third. */
    private static Standing producing() {
        return after(null, LeadStage.CONSTRUCTION, LeadStage.PRODUCTION, LeadStage.ABOVE_SCALE);
    }

    private static Set<UUID> closedBy(Brought one, ResidentRow... others) {
        return new ClosedGaps(Map.of(SEGMENT, List.of(others))).of(List.of(one));
    }

    @Test
    void a_verified_production_closes_the_gap_of_its_segment() {
        assertThat(closedBy(brought(SEGMENT, producing()))).containsExactly(SEGMENT);
        assertThat(closedBy(brought(SEGMENT, after(null, LeadStage.SIGNED)))).isEmpty();
        assertThat(ClosedGaps.segments(List.of(brought(SEGMENT, producing())))).containsExactly(SEGMENT);
    }

    @Test
    void somebody_who_produced_there_before_had_closed_it_already() {
        for (@Nullable String before : new @Nullable String[] {"2025", "2026", "2026-01", "2026-01-02", null}) {
            assertThat(closedBy(brought(SEGMENT, producing()), named(SEGMENT, Place.ZONE, Presence.PRODUCTION, before)))
                    .as("since %s", before)
                    .isEmpty();
        }
        assertThat(closedBy(
                        brought(SEGMENT, producing()), named(SEGMENT, Place.ZONE, Presence.PRODUCTION, "2026-01-03")))
                .containsExactly(SEGMENT);
    }

    @Test
    void who_builds_stands_elsewhere_or_only_says_so_has_closed_nothing() {
        assertThat(closedBy(
                        brought(SEGMENT, producing()),
                        named(SEGMENT, Place.ZONE, Presence.CONSTRUCTION, "2020"),
                        named(SEGMENT, Place.CITY, Presence.PRODUCTION, "2020"),
                        new ResidentRow(
                                SEGMENT,
                                UUID.randomUUID(),
                                "示例",
                                HoldingRole.MEMBER,
                                Presence.PRODUCTION,
                                Place.ZONE,
                                "2020",
                                "CLAIMED",
                                null,
                                null)))
                .containsExactly(SEGMENT);
    }

    @Test
    void without_leads_or_without_a_segment_nothing_is_known() {
        assertThat(ClosedGaps.notKnown(List.of(brought(SEGMENT)))).isEqualTo(NotKnown.NO_LEADS);
        assertThat(ClosedGaps.notKnown(List.of(brought(null, producing())))).isEqualTo(NotKnown.NO_SEGMENT);
        assertThat(closedBy(brought(null, producing()))).isEmpty();
    }

    @Test
    void where_leads_are_and_none_produces_none_is_closed_and_that_is_known() {
        assertThat(ClosedGaps.notKnown(List.of(brought(SEGMENT), brought(null, after(null, LeadStage.CLUE)))))
                .isNull();
        assertThat(ClosedGaps.notKnown(List.of())).isNull();
    }
}
