package org.lianzhao.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Days of a year became working days or holidays: what was reckoned by working days of it may end on another day. */
public record CalendarChanged(
        int year,
        Subject subject,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Optional<Author> onBehalfOf)
        implements Change {

    /** @param author on whose behalf the program does it; nobody where a request tells who acts */
    static CalendarChanged of(CalendarYear year, List<DayChange> changes, String reason, Optional<Author> author) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("calendarDays", texts(changes, DayChange::now));
        after.put("source", year.source());
        after.put("reason", reason);
        return new CalendarChanged(
                year.year(), year.subject(), Map.of("calendarDays", texts(changes, DayChange::was)), after, author);
    }

    private static List<String> texts(List<DayChange> changes, Function<DayChange, @Nullable DayMark> side) {
        return changes.stream().map(change -> text(change, side.apply(change))).toList();
    }

    private static String text(DayChange change, @Nullable DayMark mark) {
        return change.day() + " " + (mark == null ? "—" : mark.text());
    }

    @Override
    public String name() {
        return "calendar-changed";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.SETTING;
    }
}
