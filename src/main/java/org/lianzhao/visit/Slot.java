package org.lianzhao.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * The day of a visit, and the time where it is known, as a clock in the zone shows it.
 *
 * @param minute counts from midnight; {@link #OPEN} where only the day is known
 */
record Slot(LocalDate day, int minute) implements Comparable<Slot> {
    static final int OPEN = -1;

    /** How far ahead people plan, in days. */
    static final int FARTHEST = 366;

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::day).thenComparing(Slot::minute);
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    Slot {
        if (minute < OPEN || minute >= DAY) {
            throw new IllegalArgumentException("No minute of a day: " + minute);
        }
    }

    /** @param time {@code 10:00}, as {@link #time()} writes it; null where only the day is known */
    static Slot of(LocalDate day, @Nullable String time) {
        if (time == null) {
            return new Slot(day, OPEN);
        }
        String[] parts = time.split(":", 2);
        return new Slot(day, Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]));
    }

    @Nullable
    String time() {
        return minute == OPEN ? null : String.format(Locale.ROOT, "%02d:%02d", minute / HOUR, minute % HOUR);
    }

    /** Refuses a day on which nobody can plan any more, or that is too far away to be meant. */
    Slot plannedOn(LocalDate today) {
        if (day.isBefore(today)) {
            throw new Invalid("day", "visit-past");
        }
        if (day.isAfter(today.plusDays(FARTHEST))) {
            throw new Invalid("day", "visit-far");
        }
        return this;
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
