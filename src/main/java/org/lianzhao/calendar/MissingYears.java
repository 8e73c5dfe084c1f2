package org.lianzhao.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which years should have been entered by a day: its own, and from November on the next, for the State Council tells the
 * holidays of a year in the autumn before it.
 */
final class MissingYears {
    private MissingYears() {}

    static List<Integer> on(LocalDate day, WorkingDays days) {
        int last = day.getYear() + (day.getMonth().compareTo(Month.NOVEMBER) < 0 ? 0 : 1);
        return IntStream.rangeClosed(day.getYear(), last)
                .filter(year -> !days.knows(year))
                .boxed()
                .toList();
    }
}
