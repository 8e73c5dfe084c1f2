package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final UUID LEAD = UUID.randomUUID();

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static LeadFact step(LeadStage stage, int on, @Nullable LocalDate verified) {
        return LeadFact.step(stage, LeadState.ACTIVE, day(on), verified);
    }

    private static LeadFact aside(LeadStage stage, LeadState state, int on) {
        return LeadFact.step(stage, state, day(on), null);
    }

    private static LeadFact amount(int wan, int on) {
        return LeadFact.amount(BigDecimal.valueOf(wan), day(on));
    }

    private static final List<LeadFact> HISTORY = List.of(
            step(LeadStage.CLUE, 1, null),
            step(LeadStage.RESEARCH, 4, null),
            amount(5000, 5),
            step(LeadStage.NEGOTIATE, 10, null),
            step(LeadStage.SIGNED, 15, day(20)),
            amount(8000, 21),
            step(LeadStage.REGISTERED, 25, null));

    @Test
    void an_early_stage_counts_from_the_day_it_was_entered() {
        Standing standing = Standing.of(LEAD, null, HISTORY, day(4));
        assertThat(standing.isAt(LeadStage.RESEARCH)).isTrue();
        assertThat(standing.hasReached(LeadStage.ENGAGE)).isFalse();
        assertThat(Standing.of(LEAD, null, HISTORY, day(3)).isAt(LeadStage.CLUE))
                .isTrue();
    }

    @Test
    void a_signature_counts_from_the_verified_day_and_is_a_claim_until_then() {
        Standing before = Standing.of(LEAD, null, HISTORY, day(19));
        assertThat(before.isAt(LeadStage.NEGOTIATE)).isTrue();
        assertThat(before.onlyClaims(LeadStage.SIGNED)).isTrue();
        Standing after = Standing.of(LEAD, null, HISTORY, day(20));
        assertThat(after.isAt(LeadStage.SIGNED)).isTrue();
        assertThat(after.onlyClaims(LeadStage.SIGNED)).isFalse();
    }

    @Test
    void what_nobody_has_verified_does_not_move_a_lead() {
        Standing standing = Standing.of(LEAD, null, HISTORY, day(31));
        assertThat(standing.isAt(LeadStage.SIGNED)).isTrue();
        assertThat(standing.onlyClaims(LeadStage.REGISTERED)).isTrue();
    }

    @Test
    void a_jump_has_passed_the_stages_between() {
        assertThat(Standing.of(LEAD, null, HISTORY, day(10)).hasReached(LeadStage.ENGAGE))
                .isTrue();
    }

    @Test
    void stays_are_measured_from_one_counted_day_to_the_next() {
        Standing standing = Standing.of(LEAD, null, HISTORY, day(31));
        assertThat(standing.stays())
                .containsExactly(
                        new Standing.Stay(LeadStage.CLUE, 3),
                        new Standing.Stay(LeadStage.RESEARCH, 6),
                        new Standing.Stay(LeadStage.NEGOTIATE, 10));
    }

    @Test
    void the_amount_is_the_latest_that_had_been_stated() {
        assertThat(Standing.of(LEAD, null, HISTORY, day(4)).amount()).isEmpty();
        assertThat(Standing.of(LEAD, null, HISTORY, day(20)).amount()).hasValue(BigDecimal.valueOf(5000));
        assertThat(Standing.of(LEAD, null, HISTORY, day(21)).amount()).hasValue(BigDecimal.valueOf(8000));
    }

    @Test
    void a_lead_beside_the_way_is_in_no_stage_until_it_comes_back() {
        List<LeadFact> paused = List.of(
                step(LeadStage.CLUE, 1, null),
                aside(LeadStage.CLUE, LeadState.PAUSED, 5),
                step(LeadStage.CLUE, 9, null));
        assertThat(Standing.of(LEAD, null, paused, day(6)).isAt(LeadStage.CLUE)).isFalse();
        assertThat(Standing.of(LEAD, null, paused, day(6)).state()).isEqualTo(LeadState.PAUSED);
        assertThat(Standing.of(LEAD, null, paused, day(9)).isAt(LeadStage.CLUE)).isTrue();
    }

    @Test
    void a_lead_that_goes_back_stands_there_and_has_still_been_further() {
        List<LeadFact> back = List.of(
                step(LeadStage.CLUE, 1, null), step(LeadStage.NEGOTIATE, 5, null), step(LeadStage.RESEARCH, 8, null));
        Standing standing = Standing.of(LEAD, null, back, day(9));
        assertThat(standing.isAt(LeadStage.RESEARCH)).isTrue();
        assertThat(standing.hasReached(LeadStage.NEGOTIATE)).isTrue();
        assertThat(standing.stays()).containsExactly(new Standing.Stay(LeadStage.CLUE, 4));
    }

    @Test
    void nothing_is_known_before_the_first_day() {
        assertThat(Standing.of(LEAD, null, HISTORY, LocalDate.of(2025, 12, 31)).isKnown())
                .isFalse();
    }

    @Test
    void a_signature_that_is_taken_back_is_claimed_and_reached_no_more() {
        List<LeadFact> back = List.of(
                step(LeadStage.REVIEW, 1, null), step(LeadStage.SIGNED, 5, null), step(LeadStage.NEGOTIATE, 8, null));
        assertThat(Standing.of(LEAD, null, back, day(6)).onlyClaims(LeadStage.SIGNED))
                .isTrue();
        Standing after = Standing.of(LEAD, null, back, day(9));
        assertThat(after.onlyClaimed()).isEmpty();
        assertThat(after.isAt(LeadStage.NEGOTIATE)).isTrue();
        assertThat(after.hasReached(LeadStage.REVIEW)).isTrue();
        assertThat(after.hasReached(LeadStage.SIGNED)).isFalse();
    }

    @Test
    void production_reported_by_mistake_stops_counting_with_the_step_back() {
        List<LeadFact> back = List.of(
                step(LeadStage.SIGNED, 1, day(1)),
                step(LeadStage.CONSTRUCTION, 3, day(3)),
                step(LeadStage.PRODUCTION, 5, day(6)),
                step(LeadStage.CONSTRUCTION, 10, null));
        assertThat(Standing.of(LEAD, null, back, day(9)).isAt(LeadStage.PRODUCTION))
                .isTrue();
        Standing after = Standing.of(LEAD, null, back, day(10));
        assertThat(after.isAt(LeadStage.CONSTRUCTION)).isTrue();
        assertThat(after.hasReached(LeadStage.PRODUCTION)).isFalse();
        assertThat(after.onlyClaimed()).isEmpty();
    }

    @Test
    void an_older_amount_that_is_entered_late_does_not_hide_the_newer_one() {
        List<LeadFact> late = List.of(step(LeadStage.CLUE, 1, null), amount(30_000, 20), amount(10_000, 5));
        assertThat(Standing.of(LEAD, null, late, day(25)).amount()).hasValue(BigDecimal.valueOf(30_000));
        assertThat(Standing.of(LEAD, null, late, day(10)).amount()).hasValue(BigDecimal.valueOf(10_000));
    }

    @Test
    void it_tells_since_when_it_stands_in_a_stage_or_further_on() {
        Standing standing = Standing.of(
                LEAD,
                null,
                List.of(
                        step(LeadStage.SIGNED, 1, day(2)),
                        step(LeadStage.PRODUCTION, 10, day(12)),
                        step(LeadStage.ABOVE_SCALE, 20, day(25))),
                day(31));
        assertThat(standing.since(LeadStage.SIGNED)).contains(day(2));
        assertThat(standing.since(LeadStage.PRODUCTION)).contains(day(12));
        assertThat(standing.since(LeadStage.ABOVE_SCALE)).contains(day(25));
        assertThat(standing.since(LeadStage.FULL_OUTPUT)).isEmpty();
    }
}
