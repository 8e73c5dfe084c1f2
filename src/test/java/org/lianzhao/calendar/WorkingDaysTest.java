package org.lianzhao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);
    private static final LocalDate WORKED_SUNDAY = LocalDate.of(2026, 9, 20);

    private final WorkingDays days =
            new WorkingDays(Map.of(WORKED_SUNDAY, true, LocalDate.of(2026, 9, 25), false), Set.of(2026));

    @Test
    void weekends_are_free_unless_they_are_worked() {
        assertThat(days.isWorking(FRIDAY)).isTrue();
        assertThat(days.isWorking(FRIDAY.plusDays(1))).isFalse();
        assertThat(days.isWorking(WORKED_SUNDAY)).isTrue();
        assertThat(days.isWorking(LocalDate.of(2026, 9, 25))).isFalse();
    }

    @Test
    void one_working_day_after_friday_is_the_worked_sunday() {
        assertThat(days.after(FRIDAY, 1)).isEqualTo(WORKED_SUNDAY);
        assertThat(WorkingDays.plain().after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 9, 21));
    }

    @Test
    void no_working_day_more_is_the_day_itself_or_the_next_one_worked() {
        assertThat(days.after(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(days.after(FRIDAY.plusDays(1), 0)).isEqualTo(WORKED_SUNDAY);
    }

    @Test
    void days_between_are_those_behind_the_first() {
        assertThat(days.between(FRIDAY, WORKED_SUNDAY)).isEqualTo(1);
        assertThat(days.between(FRIDAY, FRIDAY)).isZero();
        assertThat(days.between(FRIDAY, FRIDAY.minusDays(9))).isZero();
        assertThat(days.between(FRIDAY, LocalDate.of(2026, 9, 28))).isEqualTo(6);
    }

    @Test
    void of_a_year_that_nobody_entered_it_says_so() {
        assertThat(days.knows(2026)).isTrue();
        assertThat(days.knows(2027)).isFalse();
    }
}
