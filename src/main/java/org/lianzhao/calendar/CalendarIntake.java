package org.lianzhao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.calendar.CalendarColumns.Said;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.ImportRow;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.RowOutcome;
import org.lianzhao.transfer.RowResult;

/** Takes one file of holidays in, or tries what would happen. */
final class CalendarIntake implements ImportWork {
    private final ImportSource source;
    private final CalendarBook book;
    /** What rows have said so far: of two that differ nobody knows which is right. */
    private final Map<LocalDate, Told> told = new HashMap<>();

    private record Told(int row, DayMark mark) {}

    CalendarIntake(ImportSource source, CalendarBook book) {
        this.source = source;
        this.book = book;
    }

    @Override
    public List<RowResult> take(List<ImportRow> rows) {
        Map<Integer, Said> said = new HashMap<>();
        Map<Integer, BadCell> bad = new HashMap<>();
        for (ImportRow row : rows) {
            try {
                said.put(row.number(), CalendarColumns.read(row, book.today()));
            } catch (BadCell unusable) {
                bad.put(row.number(), unusable);
            }
        }
        YearWriting writing = new YearWriting(source, book);
        writing.begin(said.values().stream().map(Said::day).toList());
        Map<LocalDate, CalendarDay> known = known(said);
        List<RowResult> results = new ArrayList<>();
        for (ImportRow row : rows) {
            Said one = said.get(row.number());
            results.add(
                    one == null
                            ? RowResult.rejected(
                                    row,
                                    ImportRow.shortened(row.cells().getOrDefault(CalendarColumns.DAY, "")),
                                    Objects.requireNonNull(bad.get(row.number())))
                            : take(row, one, known, writing));
        }
        writing.close("导入 " + source.fileName());
        return results;
    }

    private Map<LocalDate, CalendarDay> known(Map<Integer, Said> said) {
        List<CalendarDay> days =
                book.days(said.values().stream().map(Said::day).distinct().toList());
        days.stream()
                .filter(day -> source.batch().equals(day.batch()) && day.batchRow() != null)
                .forEach(day ->
                        told.putIfAbsent(day.day(), new Told(Objects.requireNonNull(day.batchRow()), day.mark())));
        return days.stream()
                .collect(Collectors.toMap(CalendarDay::day, Function.identity(), (one, other) -> one, HashMap::new));
    }

    private RowResult take(ImportRow row, Said said, Map<LocalDate, CalendarDay> known, YearWriting writing) {
        LocalDate day = said.day();
        CalendarDay stored = known.get(day);
        UUID id = stored == null ? null : DayKey.of(day);
        Told before = told.putIfAbsent(day, new Told(row.number(), said.mark()));
        if (before != null && before.row() != row.number()) {
            return before.mark().equals(said.mark())
                    ? RowResult.of(row, RowOutcome.UNCHANGED, day.toString(), null, id)
                    : RowResult.rejected(
                            row,
                            day.toString(),
                            new BadCell(CalendarColumns.DAY, "calendar.told-before", before.row()));
        }
        if (stored == null) {
            return add(row, said, known, writing);
        }
        DayMark was = stored.mark();
        DayMark now = was.taught(said.mark(), source);
        Map<String, @Nullable Object> changed = was.changedIn(now);
        if (changed.isEmpty()) {
            return RowResult.of(row, RowOutcome.UNCHANGED, day.toString(), null, id);
        }
        if (!source.rehearsal()) {
            stored.tell(now);
            writing.note(new DayChange(day, was, now));
        }
        return new RowResult(row.number(), RowOutcome.UPDATED, day.toString(), null, id, changed);
    }

    private RowResult add(ImportRow row, Said said, Map<LocalDate, CalendarDay> known, YearWriting writing) {
        LocalDate day = said.day();
        if (source.rehearsal()) {
            return RowResult.of(row, RowOutcome.CREATED, day.toString(), null, null);
        }
        CalendarDay added = new CalendarDay(day, said.mark());
        added.enteredBy(source.batch(), row.number());
        book.add(added);
        known.put(day, added);
        writing.note(new DayChange(day, null, said.mark()));
        return RowResult.of(row, RowOutcome.CREATED, day.toString(), null, DayKey.of(day));
    }

    @Override
    public void drop(ImportRow row) {
        told.values().removeIf(one -> one.row() == row.number());
    }
}
