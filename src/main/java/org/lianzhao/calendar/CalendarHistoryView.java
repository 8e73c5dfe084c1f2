package org.lianzhao.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a year.
 *
 * @param days what became of which days; none where only the source was told, or a year without holidays entered
 * @param source what was said of where the year is from, as it stood then
 * @param author who did it; null for the program itself
 */
record CalendarHistoryView(
        String id,
        List<DayChange> days,
        String source,
        String reason,
        Instant at,
        @Nullable String author) {}
