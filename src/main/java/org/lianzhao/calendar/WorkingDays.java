package org.lianzhao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The days on which people work, as far as they are known: Monday to Friday, but for the days that the State Council moves
 * (放假、调休). Of a year that nobody has entered only weekends are known, and {@link #knows} says so.
 */
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Boolean> moved;
    private final Set<Integer> years;

    /**
     * @param moved the days that are not as their weekday is: true where people work
     * @param years the years whose holidays were entered
     */
    public WorkingDays(Map<LocalDate, Boolean> moved, Set<Integer> years) {
        this.moved = Map.copyOf(moved);
        this.years = Set.copyOf(years);
    }

    /** Weekends alone, for rules that are tried without a database. */
    public static WorkingDays plain() {
        return new WorkingDays(Map.of(), Set.of());
    }

    /** Whether people work on this day. */
    public boolean isWorking(LocalDate day) {
        return moved.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** Whether the holidays of a year were entered. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /**
     * The last of so many working days that follow a day: 1 is the next working day; 0 the day itself, or the next working day
     * where nobody works on it.
     */
    public LocalDate after(LocalDate day, int working) {
        LocalDate reached = day;
        int left = working;
        while (left > 0 || !isWorking(reached)) {
            reached = reached.plusDays(1);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days lie behind {@code from}, up to {@code to}; 0 where {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }
}
