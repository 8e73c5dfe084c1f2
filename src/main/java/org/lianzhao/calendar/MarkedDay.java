package org.lianzhao.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day that is not as its weekday is.
 *
 * @param working whether people work on it, else it is a holiday
 * @param name the holiday that it belongs to
 */
record MarkedDay(
        @NotNull LocalDate day,
        @NotNull Boolean working,
        @NotBlank @Size(max = LONGEST_NAME) String name) {
    static final int LONGEST_NAME = 40;

    static MarkedDay of(CalendarDay day) {
        return new MarkedDay(day.day(), day.mark().working(), day.mark().name());
    }

    DayMark mark() {
        return new DayMark(working, name);
    }
}
