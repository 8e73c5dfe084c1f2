package org.lianzhao.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of the working-day calendar.
 *
 * @param entered whether somebody has entered it; else only weekends are known
 * @param source which document says so; empty where nobody told
 * @param changedBy null for the program itself
 * @param version 0 where it was not entered
 * @param days those that are not as their weekday is, in their order
 * @param remarks marks that somebody may not have meant
 * @param missing years that should have been entered by now
 */
record CalendarView(
        int year,
        boolean entered,
        String source,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        int version,
        List<MarkedDay> days,
        List<CalendarRemark> remarks,
        List<Integer> missing) {}
