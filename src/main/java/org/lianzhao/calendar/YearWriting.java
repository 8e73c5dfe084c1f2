package org.lianzhao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.ImportSource;

/** Writes what an import does to the days of years: each year that changes is changed and told once a chunk. */
final class YearWriting {
    private final ImportSource source;
    private final CalendarBook book;
    private final Map<Integer, @Nullable CalendarYear> years = new HashMap<>();
    private final Map<Integer, List<DayChange>> changes = new TreeMap<>();

    YearWriting(ImportSource source, CalendarBook book) {
        this.source = source;
        this.book = book;
    }

    /** Reads the years of these days before the days themselves: what somebody changes meanwhile is noticed by them. */
    void begin(Collection<LocalDate> days) {
        days.stream()
                .map(LocalDate::getYear)
                .distinct()
                .forEach(year -> years.put(year, book.year(year).orElse(null)));
    }

    void note(DayChange change) {
        changes.computeIfAbsent(change.day().getYear(), year -> new ArrayList<>())
                .add(change);
    }

    /** Writes down what became of the years. */
    void close(String reason) {
        changes.forEach((year, days) -> {
            CalendarYear known = years.get(year);
            CalendarYear changed = known == null ? new CalendarYear(year, source.batch()) : known;
            book.hold(changed, known == null ? source.note() : known.source(), source.author());
            book.tell(changed, days, reason, source.author(), true);
        });
    }

    /** Takes away the years that this import brought and of which nothing is left. */
    void forgetEmpty() {
        changes.keySet().stream()
                .flatMap(year -> book.year(year).stream())
                .filter(year ->
                        year.isFrom(source.batch()) && book.days(year.year()).isEmpty())
                .forEach(book::remove);
    }
}
