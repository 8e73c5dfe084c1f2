package org.lianzhao.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** The days that may be written in a diary: as far back as a lead may have come, for an older one is a slip of the hand. */
final class DiaryDays {
    private static final int YEARS_BACK = 2;

    private DiaryDays() {}

    /** On which day something happened that is written down today: today where nothing is said. */
    static LocalDate happened(@Nullable LocalDate said, LocalDate today) {
        if (said == null) {
            return today;
        }
        if (said.isAfter(today)) {
            throw new Invalid("occurredOn", "day-to-come");
        }
        LocalDate earliest = today.minusYears(YEARS_BACK);
        if (said.isBefore(earliest)) {
            throw new Invalid("occurredOn", "day-long-ago", earliest);
        }
        return said;
    }
}
