package org.lianzhao.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Instants come from one clock and are kept in UTC; days are those of China. */
public final class ZoneTime {
    /** Where days begin and end for everyone who uses the system. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ZoneTime() {}

    /** The day it is now in China. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day it was in China at that moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment at which this day is over in China. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
