package org.lianzhao.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.event.Authors;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.OpenText;

/** Reading and setting the days of a year. */
@ApplicationScoped
class CalendarDesk {
    private final CalendarBook book;
    private final WorkingCalendar calendar;
    private final Authors authors;

    CalendarDesk(CalendarBook book, WorkingCalendar calendar, Authors authors) {
        this.book = book;
        this.calendar = calendar;
        this.authors = authors;
    }

    /** @param year this one where null */
    @Transactional
    CalendarView show(@Nullable Integer year) {
        LocalDate today = book.today();
        int wanted = year == null ? today.getYear() : YearMarks.required(year, today);
        return view(wanted, book.year(wanted), book.days(wanted));
    }

    @Transactional
    Page<CalendarHistoryView> history(int year, @Nullable String cursor, Limit limit) {
        return book.history(YearMarks.required(year, book.today()), cursor, limit);
    }

    /** Replaces the days of a year; what stays as it was is no change. */
    @Transactional
    CalendarView set(int year, CalendarEdit edit) {
        YearMarks wanted = YearMarks.given(YearMarks.required(year, book.today()), edit.days());
        Optional<CalendarYear> known = book.year(year);
        if (versionOf(known) != edit.version()) {
            throw Refused.stale();
        }
        List<CalendarDay> stored = book.days(year);
        List<DayChange> changes = YearMarks.of(year, stored).changedIn(wanted);
        String before = known.map(CalendarYear::source).orElse("");
        String source = edit.source() == null ? before : source(edit.source());
        if (known.isPresent() && changes.isEmpty() && source.equals(before)) {
            return view(year, known, stored);
        }
        Optional<Author> author = authors.author();
        CalendarYear changed = known.orElseGet(() -> new CalendarYear(year, null));
        changed.keep();
        book.hold(changed, source, author); // before its days change
        apply(changes, stored);
        book.flush();
        book.tell(changed, changes, edit.reason(), author, false);
        return view(year, Optional.of(changed), book.days(year));
    }

    private static String source(String said) {
        return Objects.requireNonNullElse(OpenText.line("source", said), "");
    }

    private void apply(List<DayChange> changes, List<CalendarDay> stored) {
        Map<LocalDate, CalendarDay> known =
                stored.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        for (DayChange change : changes) {
            CalendarDay day = known.get(change.day());
            DayMark now = change.now();
            if (day == null) {
                book.add(new CalendarDay(change.day(), Objects.requireNonNull(now)));
            } else if (now == null) {
                book.remove(day);
            } else {
                day.decide(now);
            }
        }
    }

    private CalendarView view(int year, Optional<CalendarYear> known, List<CalendarDay> days) {
        return new CalendarView(
                year,
                known.isPresent(),
                known.map(CalendarYear::source).orElse(""),
                known.map(CalendarYear::changedAt).orElse(null),
                known.map(CalendarYear::changedBy).orElse(null),
                versionOf(known),
                days.stream().map(MarkedDay::of).toList(),
                YearMarks.of(year, days).remarks(),
                calendar.missing());
    }

    // a year that nobody has entered has version 0; the first change makes its row with version 1 for callers
    private static int versionOf(Optional<CalendarYear> known) {
        return known.map(year -> year.getVersion() + 1).orElse(0);
    }
}
