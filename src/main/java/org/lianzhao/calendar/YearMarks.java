package org.lianzhao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.calendar.CalendarRemark.Kind;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.OpenText;

/** What is said of the days of one year, in their order: what it must not be, and what is odd about it. */
record YearMarks(int year, Map<LocalDate, DayMark> days) {
    /** No calendar is kept of a year before this one. */
    static final int FIRST = 2000;
    /** How many years ahead one may know. */
    static final int AHEAD = 3;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** These marks as somebody gives them. @throws Invalid where they cannot all be right */
    static YearMarks given(int year, List<MarkedDay> marked) {
        Map<LocalDate, DayMark> days = new TreeMap<>();
        for (MarkedDay one : marked) {
            if (one.day().getYear() != year) {
                throw new Invalid("days", "calendar-other-year", one.day(), String.valueOf(year));
            }
            DayMark mark = new DayMark(one.working(), OpenText.required("days", one.name()));
            if (days.put(one.day(), mark) != null) {
                throw new Invalid("days", "calendar-day-twice", one.day());
            }
        }
        return new YearMarks(year, days);
    }

    static YearMarks of(int year, Collection<CalendarDay> stored) {
        Map<LocalDate, DayMark> days = new TreeMap<>();
        stored.forEach(one -> days.put(one.day(), one.mark()));
        return new YearMarks(year, days);
    }

    /** A year of which a calendar may be kept. @throws Invalid where it is none */
    static int required(int year, LocalDate today) {
        if (!isMeant(year, today)) {
            throw new Invalid("year", "calendar-year", String.valueOf(FIRST), String.valueOf(today.getYear() + AHEAD));
        }
        return year;
    }

    static boolean isMeant(int year, LocalDate today) {
        return year >= FIRST && year <= today.getYear() + AHEAD;
    }

    /** What became of which days, in their order. */
    List<DayChange> changedIn(YearMarks other) {
        return Stream.concat(days.keySet().stream(), other.days.keySet().stream())
                .distinct()
                .sorted()
                .map(day -> new DayChange(day, days.get(day), other.days.get(day)))
                .filter(change -> !Objects.equals(change.was(), change.now()))
                .toList();
    }

    /** What is allowed and odd. */
    List<CalendarRemark> remarks() {
        return days.entrySet().stream()
                .map(entry -> remark(entry.getKey(), entry.getValue()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable CalendarRemark remark(LocalDate day, DayMark mark) {
        boolean weekend = isWeekend(day);
        if (mark.working()) {
            return weekend ? null : new CalendarRemark(day, Kind.WORKED_WEEKDAY);
        }
        return weekend && !isPartOfHoliday(day) ? new CalendarRemark(day, Kind.FREE_WEEKEND) : null;
    }

    // documents give holidays with the weekend in or beside them
    private boolean isPartOfHoliday(LocalDate day) {
        return reachesWeekday(day, one -> one.minusDays(1)) || reachesWeekday(day, one -> one.plusDays(1));
    }

    private boolean reachesWeekday(LocalDate day, UnaryOperator<LocalDate> further) {
        LocalDate one = day;
        while (isFree(one) && isWeekend(one)) {
            one = further.apply(one);
        }
        return isFree(one);
    }

    private boolean isFree(LocalDate day) {
        DayMark mark = days.get(day);
        return mark != null && !mark.working();
    }

    private static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
