package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.StandingMother.after;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.insight.PipelineView.StageFigures;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.StagePath;
import org.lianzhao.lead.Standing;

class StageTallyTest {
    private static final StagePath PATH = new StagePath(Map.of(
            "LAND", EnumSet.allOf(LeadStage.class),
            "LEASE", EnumSet.complementOf(EnumSet.of(LeadStage.SITE, LeadStage.COMPLETED))));

    private static StageFigures at(LeadStage stage, List<Standing> standings) {
        return StageTally.figures(standings, PATH).stream()
                .filter(figures -> figures.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_leased_plant_never_reaches_the_site_and_goes_on_to_the_stage_after_it() {
        List<Standing> standings = List.of(
                after("LEASE", LeadStage.SIGNED, LeadStage.REGISTERED, LeadStage.CONSTRUCTION),
                after("LAND", LeadStage.SIGNED, LeadStage.REGISTERED));
        assertThat(at(LeadStage.REGISTERED, standings).reached()).isEqualTo(2);
        assertThat(at(LeadStage.REGISTERED, standings).conversion()).isEqualTo(0.5);
        assertThat(at(LeadStage.SITE, standings).reached()).isZero();
        assertThat(at(LeadStage.CONSTRUCTION, standings).reached()).isEqualTo(1);
    }

    @Test
    void where_nobody_got_and_after_the_last_there_is_no_conversion() {
        List<Standing> standings = List.of(after("LAND", LeadStage.FULL_OUTPUT));
        assertThat(at(LeadStage.FULL_OUTPUT, standings).conversion()).isNull();
        assertThat(at(LeadStage.ABOVE_SCALE, standings).conversion()).isEqualTo(1.0);
        assertThat(at(LeadStage.CLUE, List.of()).conversion()).isNull();
    }

    @Test
    void stays_are_told_by_their_median() {
        List<Standing> standings = List.of(after(null, LeadStage.CLUE, LeadStage.RESEARCH, LeadStage.ENGAGE));
        assertThat(at(LeadStage.CLUE, standings).medianDays()).isEqualTo(1.0);
        assertThat(at(LeadStage.ENGAGE, standings).medianDays()).isNull();
        assertThat(at(LeadStage.ENGAGE, standings).count()).isEqualTo(1);
    }
}
