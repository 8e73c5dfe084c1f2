package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.StandingMother.after;
import static org.lianzhao.lead.StandingMother.beside;
import static org.lianzhao.lead.StandingMother.claiming;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

class LeadOutcomeTest {
    @Test
    void a_lead_is_followed_then_in_talks_until_its_signature_is_verified() {
        assertThat(LeadOutcome.of(after(null, LeadStage.ENGAGE))).isEqualTo(LeadOutcome.FOLLOWED);
        assertThat(LeadOutcome.of(after(null, LeadStage.NEGOTIATE))).isEqualTo(LeadOutcome.IN_TALKS);
        assertThat(LeadOutcome.of(claiming(LeadStage.SIGNED))).isEqualTo(LeadOutcome.IN_TALKS);
        assertThat(LeadOutcome.of(after(null, LeadStage.REVIEW, LeadStage.SIGNED)))
                .isEqualTo(LeadOutcome.SIGNED);
    }

    @Test
    void it_is_signed_until_production_is_verified_and_in_production_from_then_on() {
        assertThat(LeadOutcome.of(after(null, LeadStage.SIGNED, LeadStage.CONSTRUCTION)))
                .isEqualTo(LeadOutcome.SIGNED);
        assertThat(LeadOutcome.of(claiming(LeadStage.PRODUCTION))).isEqualTo(LeadOutcome.IN_TALKS);
        assertThat(LeadOutcome.of(after(null, LeadStage.PRODUCTION, LeadStage.ABOVE_SCALE)))
                .isEqualTo(LeadOutcome.PRODUCTION);
    }

    @Test
    void what_stands_beside_the_way_is_told_apart_whatever_it_had_reached() {
        assertThat(LeadOutcome.of(beside(LeadState.PAUSED, LeadStage.SIGNED))).isEqualTo(LeadOutcome.PAUSED);
        for (LeadState state : List.of(LeadState.LOST, LeadState.TRANSFERRED, LeadState.WITHDRAWN, LeadState.MERGED)) {
            assertThat(LeadOutcome.of(beside(state, LeadStage.PRODUCTION))).isEqualTo(LeadOutcome.ENDED);
        }
    }

    @Test
    void of_several_leads_on_a_firm_the_best_one_counts_and_without_any_nothing_is_said() {
        assertThat(LeadOutcome.of(List.of(
                        beside(LeadState.LOST, LeadStage.NEGOTIATE),
                        after(null, LeadStage.SIGNED),
                        after(null, LeadStage.CLUE))))
                .isEqualTo(LeadOutcome.SIGNED);
        assertThat(LeadOutcome.of(List.of())).isEqualTo(LeadOutcome.NO_LEAD);
    }
}
