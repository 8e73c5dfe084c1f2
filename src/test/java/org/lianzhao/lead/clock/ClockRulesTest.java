package org.lianzhao.lead.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.setting.Settings;

class ClockRulesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
    private static final LocalDate WORKED_SUNDAY = LocalDate.of(2026, 9, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    private final ClockRules rules = new ClockRules(
            Settings.standard(ClockSettings.CLOCKS), new WorkingDays(Map.of(WORKED_SUNDAY, true), Set.of(2026)));

    @Test
    void somebody_who_asks_is_answered_within_one_working_day_be_it_a_worked_sunday() {
        assertThat(rules.running(lead(LeadStage.CLUE).with()))
                .containsExactly(new RunningClock(ClockKind.RESPOND, FRIDAY, WORKED_SUNDAY, WORKED_SUNDAY));
    }

    @Test
    void nobody_waits_for_an_answer_where_the_zone_found_the_firm_or_somebody_was_in_touch() {
        assertThat(rules.running(lead(LeadStage.CLUE).found().with())).isEmpty();
        assertThat(rules.running(lead(LeadStage.CLUE).answered(FRIDAY).with())).isEmpty();
    }

    @Test
    void research_takes_three_working_days_and_seven_with_experts() {
        assertThat(one(lead(LeadStage.RESEARCH).answered(FRIDAY), ClockKind.STAGE)
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 9, 22));
        assertThat(one(lead(LeadStage.RESEARCH).answered(FRIDAY).withExperts(), ClockKind.STAGE)
                        .dueOn())
                .isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void whoever_brought_it_learns_of_it_within_a_week_until_he_has() {
        RunningClock feedback = one(lead(LeadStage.ENGAGE).brought(), ClockKind.FEEDBACK);
        assertThat(feedback.dueOn()).isEqualTo(FRIDAY.plusDays(7));
        assertThat(feedback.yellowOn()).isEqualTo(FRIDAY.plusDays(6));
        assertThat(kinds(lead(LeadStage.ENGAGE).brought().fedBack(MONDAY))).doesNotContain(ClockKind.FEEDBACK);
    }

    @Test
    void talks_are_updated_every_two_weeks_from_the_last_word_or_step() {
        assertThat(one(lead(LeadStage.ENGAGE), ClockKind.UPDATE))
                .isEqualTo(new RunningClock(ClockKind.UPDATE, FRIDAY, FRIDAY.plusDays(11), FRIDAY.plusDays(14)));
        assertThat(one(lead(LeadStage.NEGOTIATE).updated(MONDAY), ClockKind.UPDATE)
                        .dueOn())
                .isEqualTo(MONDAY.plusDays(14));
        assertThat(one(lead(LeadStage.ENGAGE).updated(FRIDAY.minusDays(30)), ClockKind.UPDATE)
                        .since())
                .isEqualTo(FRIDAY);
    }

    @Test
    void talks_turn_yellow_after_two_months_and_red_after_three() {
        RunningClock talks = one(lead(LeadStage.NEGOTIATE), ClockKind.STAGE);
        assertThat(talks.light(FRIDAY.plusMonths(2).minusDays(1))).isEqualTo(Light.GREEN);
        assertThat(talks.light(FRIDAY.plusMonths(2))).isEqualTo(Light.YELLOW);
        assertThat(talks.light(FRIDAY.plusMonths(3))).isEqualTo(Light.YELLOW);
        assertThat(talks.light(FRIDAY.plusMonths(3).plusDays(1))).isEqualTo(Light.RED);
    }

    @Test
    void stages_after_the_contract_have_limits_too() {
        assertThat(one(lead(LeadStage.REVIEW), ClockKind.STAGE).dueOn()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(one(lead(LeadStage.SIGNED), ClockKind.STAGE).dueOn()).isEqualTo(FRIDAY.plusMonths(6));
        assertThat(one(lead(LeadStage.REGISTERED), ClockKind.STAGE).yellowOn())
                .isEqualTo(FRIDAY.plusMonths(3).minusDays(7));
        assertThat(one(lead(LeadStage.CONSTRUCTION), ClockKind.UPDATE).dueOn()).isEqualTo(FRIDAY.plusDays(30));
    }

    @Test
    void what_somebody_planned_is_due_on_its_day() {
        RunningClock step = one(lead(LeadStage.SITE).next(MONDAY), ClockKind.NEXT_STEP);
        assertThat(step.light(FRIDAY)).isEqualTo(Light.GREEN);
        assertThat(step.light(MONDAY)).isEqualTo(Light.YELLOW);
        assertThat(step.light(MONDAY.plusDays(1))).isEqualTo(Light.RED);
    }

    @Test
    void beside_its_way_only_the_review_of_a_pause_is_due() {
        assertThat(rules.running(lead(LeadStage.ENGAGE).paused(MONDAY).with()))
                .containsExactly(new RunningClock(ClockKind.PAUSE, MONDAY, MONDAY, MONDAY));
        assertThat(rules.running(lead(LeadStage.ENGAGE).in(LeadState.LOST).with()))
                .isEmpty();
        assertThat(rules.running(lead(LeadStage.ENGAGE).inThePool().with())).isEmpty();
    }

    private RunningClock one(Described lead, ClockKind kind) {
        return rules.running(lead.with()).stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<ClockKind> kinds(Described lead) {
        return rules.running(lead.with()).stream().map(RunningClock::kind).toList();
    }

    private static Described lead(LeadStage stage) {
        return new Described(stage);
    }

    /** A lead of that Friday. */
    private static final class Described {
        private final LeadStage stage;
        private LeadState state = LeadState.ACTIVE;
        private boolean asked = true;
        private boolean brought;
        private boolean experts;
        private boolean pooled;
        private @Nullable LocalDate respondedOn;
        private @Nullable LocalDate fedBackOn;
        private @Nullable LocalDate updatedOn;
        private @Nullable LocalDate nextOn;
        private @Nullable LocalDate reviewOn;

        private Described(LeadStage stage) {
            this.stage = stage;
        }

        Described found() {
            asked = false;
            return this;
        }

        Described brought() {
            brought = true;
            return this;
        }

        Described withExperts() {
            experts = true;
            return this;
        }

        Described answered(LocalDate day) {
            respondedOn = day;
            return this;
        }

        Described fedBack(LocalDate day) {
            fedBackOn = day;
            return this;
        }

        Described updated(LocalDate day) {
            updatedOn = day;
            return this;
        }

        Described next(LocalDate day) {
            nextOn = day;
            return this;
        }

        Described inThePool() {
            pooled = true;
            return this;
        }

        Described in(LeadState where) {
            state = where;
            return this;
        }

        Described paused(LocalDate until) {
            reviewOn = until;
            return in(LeadState.PAUSED);
        }

        ClockFacts with() {
            return new ClockFacts(
                    stage,
                    state,
                    FRIDAY,
                    asked,
                    brought,
                    FRIDAY,
                    respondedOn,
                    fedBackOn,
                    updatedOn,
                    experts,
                    nextOn,
                    reviewOn,
                    pooled);
        }
    }
}
