package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.clock.ClockFacts;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClockOutcome;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

class ClockChangeTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = BEGUN.plusDays(14);

    @Test
    void a_clock_that_begins_is_put_and_one_that_stays_is_left_alone() {
        ClockChange begun = change(List.of(), List.of(update(BEGUN)), BEGUN);
        assertThat(begun.put()).extracting(StoredClock::told).containsExactly(Light.GREEN);
        assertThat(begun.facts()).isEmpty();
        assertThat(change(List.of(stored(update(BEGUN), Light.GREEN)), List.of(update(BEGUN)), BEGUN)
                        .isAny())
                .isFalse();
    }

    @Test
    void an_update_in_time_is_met_and_one_after_the_day_was_missed_and_done_late() {
        assertThat(outcomes(List.of(update(DUE)), DUE)).containsExactly(ClockOutcome.MET);
        assertThat(outcomes(List.of(update(DUE.plusDays(1))), DUE.plusDays(1)))
                .containsExactly(ClockOutcome.MISSED, ClockOutcome.LATE);
    }

    @Test
    void a_correction_to_an_earlier_day_ends_nothing() {
        assertThat(outcomes(List.of(update(BEGUN.minusDays(2))), BEGUN)).isEmpty();
        RunningClock answer = new RunningClock(ClockKind.RESPOND, BEGUN, DUE, DUE);
        RunningClock later = new RunningClock(ClockKind.RESPOND, BEGUN.plusDays(3), DUE, DUE);
        assertThat(change(List.of(stored(answer, Light.GREEN)), List.of(later), BEGUN)
                        .facts())
                .isEmpty();
    }

    @Test
    void a_lead_that_steps_aside_or_back_stops_its_clocks_and_what_was_missed_stays_missed() {
        StoredClock one = stored(update(BEGUN), Light.RED);
        assertThat(outcomes(ClockChange.between(
                        lead(LeadStage.ENGAGE, LeadState.LOST, null), List.of(one), List.of(), Set.of(), BEGUN)))
                .containsExactly(ClockOutcome.STOPPED);
        assertThat(outcomes(ClockChange.between(
                        lead(LeadStage.CLUE, LeadState.ACTIVE, null),
                        List.of(one),
                        List.of(),
                        Set.of(),
                        DUE.plusDays(1))))
                .containsExactly(ClockOutcome.MISSED, ClockOutcome.STOPPED);
    }

    @Test
    void feedback_that_nobody_gave_before_the_contract_is_not_met() {
        StoredClock feedback = stored(new RunningClock(ClockKind.FEEDBACK, BEGUN, DUE, DUE), Light.GREEN);
        assertThat(outcomes(ClockChange.between(
                        lead(LeadStage.SIGNED, LeadState.ACTIVE, null), List.of(feedback), List.of(), Set.of(), BEGUN)))
                .containsExactly(ClockOutcome.STOPPED);
        assertThat(outcomes(ClockChange.between(
                        lead(LeadStage.ENGAGE, LeadState.ACTIVE, BEGUN),
                        List.of(feedback),
                        List.of(),
                        Set.of(),
                        BEGUN)))
                .containsExactly(ClockOutcome.MET);
    }

    @Test
    void an_answer_that_nobody_gave_and_a_protection_that_lapsed_are_not_met() {
        RunningClock answer = new RunningClock(ClockKind.RESPOND, BEGUN, DUE, DUE);
        assertThat(ended(answer, LeadStage.CLUE, BEGUN)).containsExactly(ClockOutcome.STOPPED);
        assertThat(ended(answer, LeadStage.ENGAGE, BEGUN)).containsExactly(ClockOutcome.MET);
        RunningClock protection = new RunningClock(ClockKind.PROTECTION, BEGUN, DUE, DUE);
        assertThat(ended(protection, LeadStage.ENGAGE, DUE.plusDays(1))).containsExactly(ClockOutcome.MISSED);
        assertThat(ended(protection, LeadStage.ENGAGE, BEGUN)).containsExactly(ClockOutcome.STOPPED);
        assertThat(ended(protection, LeadStage.SIGNED, BEGUN)).containsExactly(ClockOutcome.MET);
    }

    private static List<ClockOutcome> ended(RunningClock clock, LeadStage stage, LocalDate today) {
        StoredClock stored = new StoredClock(clock, LeadStage.CLUE, Light.GREEN);
        return outcomes(
                ClockChange.between(lead(stage, LeadState.ACTIVE, null), List.of(stored), List.of(), Set.of(), today));
    }

    @Test
    void what_was_waived_comes_to_nothing_more() {
        assertThat(outcomes(ClockChange.between(
                        lead(LeadStage.ENGAGE, LeadState.ACTIVE, null),
                        List.of(stored(update(BEGUN), Light.GREEN)),
                        List.of(),
                        Set.of(new Waiver(ClockKind.UPDATE, BEGUN)),
                        BEGUN)))
                .isEmpty();
        assertThat(outcomes(ClockChange.between(
                        lead(LeadStage.CLUE, LeadState.ACTIVE, null),
                        List.of(stored(new RunningClock(ClockKind.RESPOND, BEGUN, DUE, DUE), Light.GREEN)),
                        List.of(),
                        Set.of(new Waiver(ClockKind.RESPOND, BEGUN)),
                        BEGUN)))
                .isEmpty();
    }

    @Test
    void one_that_is_due_later_than_before_is_told_of_again() {
        RunningClock later = new RunningClock(ClockKind.UPDATE, BEGUN, DUE.plusDays(5), DUE.plusDays(9));
        assertThat(change(List.of(stored(update(BEGUN), Light.RED)), List.of(later), DUE.plusDays(1))
                        .put())
                .extracting(StoredClock::told)
                .containsExactly(Light.GREEN);
    }

    private static List<ClockOutcome> outcomes(List<RunningClock> now, LocalDate today) {
        return outcomes(change(List.of(stored(update(BEGUN), Light.GREEN)), now, today));
    }

    private static List<ClockOutcome> outcomes(ClockChange change) {
        return change.facts().stream().map(NewClockFact::outcome).toList();
    }

    private static ClockChange change(List<StoredClock> before, List<RunningClock> now, LocalDate today) {
        return ClockChange.between(lead(LeadStage.ENGAGE, LeadState.ACTIVE, null), before, now, Set.of(), today);
    }

    private static RunningClock update(LocalDate since) {
        return new RunningClock(ClockKind.UPDATE, since, since.plusDays(11), since.plusDays(14));
    }

    private static StoredClock stored(RunningClock clock, Light told) {
        return new StoredClock(clock, LeadStage.ENGAGE, told);
    }

    private static ClockedLead lead(LeadStage stage, LeadState state, @Nullable LocalDate fedBack) {
        return new ClockedLead(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                new ClockFacts(stage, state, BEGUN, true, true, BEGUN, null, fedBack, null, false, null, null, false));
    }
}
