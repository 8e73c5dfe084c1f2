package org.lianzhao.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.ChangedRow;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportReversal;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.Imports;
import org.lianzhao.transfer.MadeRecord;
import org.lianzhao.transfer.RowResult.Remark;
import org.lianzhao.transfer.TakenBack;

/** Takes a file of holidays back: what it told of known days, and those that it entered and nobody has changed since. */
final class CalendarReversal implements ImportReversal {
    private static final Remark USED = new Remark(CalendarColumns.DAY, "reversal.record-other-import", List.of());

    private final ImportSource source;
    private final CalendarBook book;
    private final Imports imports;

    CalendarReversal(ImportSource source, CalendarBook book, Imports imports) {
        this.source = source;
        this.book = book;
        this.imports = imports;
    }

    @Override
    public List<TakenBack> restore(List<ChangedRow> rows) {
        List<LocalDate> days =
                rows.stream().map(row -> DayKey.day(row.subject())).distinct().toList();
        YearWriting writing = new YearWriting(source, book);
        writing.begin(days);
        Map<LocalDate, CalendarDay> known = known(days);
        List<TakenBack> results = new ArrayList<>();
        for (ChangedRow row : rows) {
            CalendarDay day = known.get(DayKey.day(row.subject()));
            results.add(day == null ? whole(row) : restore(day, row, writing));
        }
        close(writing);
        return results;
    }

    private TakenBack restore(CalendarDay day, ChangedRow row, YearWriting writing) {
        DayMark was = day.mark();
        Map<String, @Nullable Object> left = was.changedSince(row.before());
        DayMark now = was.restored(row.before());
        if (!now.equals(was)) {
            day.tell(now);
            writing.note(new DayChange(day.day(), was, now));
        }
        if (left.isEmpty()) {
            return whole(row);
        }
        String titles = CalendarColumns.ALL.stream()
                .filter(column -> left.containsKey(column.name()))
                .map(ImportColumn::title)
                .collect(Collectors.joining("、"));
        Remark kept = new Remark(CalendarColumns.DAY, "reversal.changed-since", List.of(titles));
        return new TakenBack(row.row(), row.subject(), row.label(), kept, left);
    }

    @Override
    public List<MadeRecord> madeAfter(@Nullable UUID last, int most) {
        LocalDate after = last == null ? LocalDate.of(YearMarks.FIRST - 1, 1, 1) : DayKey.day(last);
        return book.madeBy(source.batch(), after, most).stream()
                .map(day -> new MadeRecord(
                        DayKey.of(day.day()),
                        Objects.requireNonNull(day.batchRow()),
                        day.day().toString()))
                .toList();
    }

    @Override
    public List<TakenBack> remove(List<MadeRecord> records) {
        Set<UUID> used = imports.alsoUsedBy(
                source.batch(), records.stream().map(MadeRecord::subject).toList());
        List<LocalDate> days =
                records.stream().map(record -> DayKey.day(record.subject())).toList();
        YearWriting writing = new YearWriting(source, book);
        writing.begin(days);
        known(days).forEach((day, stored) -> {
            if (!used.contains(DayKey.of(day))) {
                writing.note(new DayChange(day, stored.mark(), null));
                book.remove(stored);
            }
        });
        close(writing);
        return records.stream()
                .map(record -> TakenBack.whole(
                        record.row(), record.subject(), record.label(), used.contains(record.subject()) ? USED : null))
                .toList();
    }

    private void close(YearWriting writing) {
        writing.close("撤回导入 " + source.fileName());
        writing.forgetEmpty();
    }

    private Map<LocalDate, CalendarDay> known(Collection<LocalDate> days) {
        return book.days(days).stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }

    private static TakenBack whole(ChangedRow row) {
        return TakenBack.whole(row.row(), row.subject(), row.label(), null);
    }
}
