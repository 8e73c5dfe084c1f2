package org.lianzhao.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a day.
 *
 * @param was null where it was as its weekday is
 * @param now null where it is so from now on
 */
record DayChange(
        LocalDate day, @Nullable DayMark was, @Nullable DayMark now) {}
