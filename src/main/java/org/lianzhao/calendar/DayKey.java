package org.lianzhao.calendar;

import java.time.LocalDate;
import java.util.UUID;

/** Days by keys, as imports name records: each day has one, whether anything is said of it or not, and it follows its order. */
final class DayKey {
    private static final long DAYS = 0x6361_6c65_6e64_6172L; // "calendar"

    private DayKey() {}

    static UUID of(LocalDate day) {
        return new UUID(DAYS, day.toEpochDay());
    }

    static LocalDate day(UUID key) {
        return LocalDate.ofEpochDay(key.getLeastSignificantBits());
    }

    static boolean isOne(UUID key) {
        return key.getMostSignificantBits() == DAYS;
    }
}
