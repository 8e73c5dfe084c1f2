package org.lianzhao.calendar;

import java.time.LocalDate;

/** A mark that is allowed, but that somebody may not have meant. */
record CalendarRemark(LocalDate day, Kind kind) {
    /** What is odd about it. */
    enum Kind {
        /** Marked as worked, which its weekday is anyway. */
        WORKED_WEEKDAY,
        /** Marked as a holiday, which its weekday is anyway, and not beside a weekday that is one. */
        FREE_WEEKEND
    }
}
