package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * How many clocks are due when.
 *
 * @param overdue whose day has passed
 * @param today those of today
 * @param week those of the seven days that follow
 */
record DueCounts(int overdue, int today, int week) {
    private static final int WEEK = 7;

    static DueCounts of(Stream<LocalDate> days, LocalDate today) {
        return days.reduce(
                new DueCounts(0, 0, 0),
                (counted, day) -> counted.and(day, today),
                (one, other) ->
                        new DueCounts(one.overdue + other.overdue, one.today + other.today, one.week + other.week));
    }

    private DueCounts and(LocalDate day, LocalDate now) {
        if (day.isBefore(now)) {
            return new DueCounts(overdue + 1, today, week);
        }
        if (day.equals(now)) {
            return new DueCounts(overdue, today + 1, week);
        }
        return day.isAfter(now.plusDays(WEEK)) ? this : new DueCounts(overdue, today, week + 1);
    }
}
