package org.lianzhao.task;

import java.time.LocalDate;
import org.lianzhao.shared.problem.Invalid;

/** The day by which something is to be done: none that has passed, and none that a slip in the year has put out of sight. */
record TaskDay(LocalDate day) {
    private static final int MOST_YEARS = 3;

    /** @throws Invalid where nobody could mean it */
    static TaskDay meant(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Invalid("dueOn", "task-day-past");
        }
        if (day.isAfter(today.plusYears(MOST_YEARS))) {
            throw new Invalid("dueOn", "task-day-far", MOST_YEARS);
        }
        return new TaskDay(day);
    }
}
