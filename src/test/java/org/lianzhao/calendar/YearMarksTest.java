package org.lianzhao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.calendar.CalendarRemark.Kind;
import org.lianzhao.shared.problem.Invalid;

class YearMarksTest {
    private static MarkedDay off(String day) {
        return new MarkedDay(LocalDate.parse(day), false, "示例节");
    }

    private static MarkedDay worked(String day) {
        return new MarkedDay(LocalDate.parse(day), true, "示例节");
    }

    private static YearMarks of(MarkedDay... days) {
        return YearMarks.given(2026, List.of(days));
    }

    @Test
    void a_day_of_another_year_and_a_doubled_one_are_refused() {
        assertThatThrownBy(() -> of(off("2027-01-01"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> of(off("2026-01-01"), worked("2026-01-01"))).isInstanceOf(Invalid.class);
    }

    @Test
    void what_the_weekday_says_anyway_is_remarked() {
        assertThat(of(worked("2026-01-05"), off("2026-01-10")).remarks())
                .containsExactly(
                        new CalendarRemark(LocalDate.of(2026, 1, 5), Kind.WORKED_WEEKDAY),
                        new CalendarRemark(LocalDate.of(2026, 1, 10), Kind.FREE_WEEKEND));
    }

    @Test
    void a_weekend_in_or_beside_a_holiday_is_part_of_it() {
        // Friday to Sunday, and a worked Sunday
        assertThat(of(off("2026-06-19"), off("2026-06-20"), off("2026-06-21"), worked("2026-01-04"))
                        .remarks())
                .isEmpty();
        // a Saturday before a Sunday on which people work is not
        assertThat(of(off("2026-06-20"), worked("2026-06-21"), off("2026-06-22"))
                        .remarks())
                .containsExactly(new CalendarRemark(LocalDate.of(2026, 6, 20), Kind.FREE_WEEKEND));
    }

    @Test
    void tells_which_days_became_something_else() {
        YearMarks before = of(off("2026-01-01"), off("2026-01-02"));
        YearMarks after = of(off("2026-01-02"), worked("2026-01-04"));
        assertThat(before.changedIn(after))
                .extracting(change -> change.day().toString(), DayChange::was, DayChange::now)
                .containsExactly(
                        tuple("2026-01-01", new DayMark(false, "示例节"), null),
                        tuple("2026-01-04", null, new DayMark(true, "示例节")));
        assertThat(after.changedIn(after)).isEmpty();
    }

    @Test
    void only_years_that_somebody_may_know_are_meant() {
        LocalDate today = LocalDate.of(2026, 11, 30);
        assertThat(Stream.of(1999, 2000, 2029, 2030).filter(year -> YearMarks.isMeant(year, today)))
                .containsExactly(2000, 2029);
    }
}
