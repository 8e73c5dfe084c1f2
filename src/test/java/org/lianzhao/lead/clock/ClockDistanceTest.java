package org.lianzhao.lead.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.LeadStage;

class ClockDistanceTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 2, 28);

    private static ClockDistance of(ClockKind kind, LeadStage stage, LocalDate due, LocalDate today) {
        return ClockDistance.of(kind, stage, due, today, WorkingDays.plain());
    }

    private static ClockDistance answer(LocalDate due, LocalDate today) {
        return of(ClockKind.RESPOND, LeadStage.CLUE, due, today);
    }

    @Test
    void a_clock_of_working_days_is_told_in_working_days() {
        assertThat(answer(FRIDAY.plusDays(4), FRIDAY)).isEqualTo(new ClockDistance(2, true));
        assertThat(answer(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(new ClockDistance(-1, true));
        assertThat(answer(FRIDAY, FRIDAY)).isEqualTo(new ClockDistance(0, false));
    }

    @Test
    void on_the_weekend_after_its_day_it_is_late_though_no_working_day_has_passed() {
        assertThat(answer(FRIDAY, FRIDAY.plusDays(1))).isEqualTo(new ClockDistance(-1, false));
    }

    @Test
    void days_that_were_moved_count_as_they_were_moved() {
        LocalDate saturday = FRIDAY.plusDays(1);
        WorkingDays days = new WorkingDays(Map.of(saturday, true, FRIDAY.plusDays(3), false), Set.of(2025));
        assertThat(ClockDistance.of(ClockKind.RESPOND, LeadStage.CLUE, FRIDAY.plusDays(4), FRIDAY, days))
                .isEqualTo(new ClockDistance(2, true));
    }

    @Test
    void research_and_review_count_working_days_the_others_those_of_the_calendar() {
        LocalDate due = FRIDAY.plusDays(5);
        assertThat(of(ClockKind.STAGE, LeadStage.RESEARCH, due, FRIDAY).working())
                .isTrue();
        assertThat(of(ClockKind.STAGE, LeadStage.REVIEW, due, FRIDAY).working()).isTrue();
        assertThat(of(ClockKind.STAGE, LeadStage.SIGNED, due, FRIDAY)).isEqualTo(new ClockDistance(5, false));
        assertThat(of(ClockKind.UPDATE, LeadStage.REVIEW, due, FRIDAY).working())
                .isFalse();
    }
}
