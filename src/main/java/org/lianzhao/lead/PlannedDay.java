package org.lianzhao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** The day for which something is planned on a lead: one too far back or ahead is a slip of the hand. */
public final class PlannedDay {
    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 3;

    private PlannedDay() {}

    /** Refuses a day that nobody can mean, as what is wrong with this field. */
    public static @Nullable LocalDate meant(String field, @Nullable LocalDate day, LocalDate today) {
        LocalDate earliest = today.minusYears(YEARS_BACK);
        if (day != null && day.isBefore(earliest)) {
            throw new Invalid(field, "planned-day-long-ago", earliest);
        }
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (day != null && day.isAfter(latest)) {
            throw new Invalid(field, "planned-day-far-ahead", latest);
        }
        return day;
    }
}
