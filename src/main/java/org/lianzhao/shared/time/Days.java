package org.lianzhao.shared.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** The days that people may mean: firms are old, plans reach far, but a slip in the year goes further. */
public final class Days {
    /** The first one; before the calendar of today, days are not the same in program and database. */
    public static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
    /** The last one. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Days() {}

    /** Whether somebody may mean this day. */
    public static boolean isMeant(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Whether somebody may mean this moment. */
    static boolean isMeant(Instant moment) {
        return !moment.isBefore(FIRST.atStartOfDay(ZoneTime.ZONE).toInstant())
                && moment.isBefore(LAST.plusDays(1).atStartOfDay(ZoneTime.ZONE).toInstant());
    }

    /**
     * A day as a request writes it.
     *
     * @throws DateTimeException where it is none, or none that anybody means
     */
    public static LocalDate parse(String text) {
        LocalDate day = LocalDate.parse(text.strip());
        if (!isMeant(day)) {
            throw new DateTimeException("Not between " + FIRST + " and " + LAST + ": " + text);
        }
        return day;
    }
}
