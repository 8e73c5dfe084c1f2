package org.lianzhao.calendar;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Right;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportKind;
import org.lianzhao.transfer.ImportReversal;
import org.lianzhao.transfer.ImportSource;
import org.lianzhao.transfer.ImportWork;
import org.lianzhao.transfer.Imports;

/** Files of holidays and of the days worked in their place. As on the screen, those who set the clocks hand them in. */
@Singleton
class CalendarImport implements ImportKind {
    private final CalendarBook book;
    private final Imports imports;
    private final Acting acting;

    CalendarImport(CalendarBook book, Imports imports, Acting acting) {
        this.book = book;
        this.imports = imports;
        this.acting = acting;
    }

    @Override
    public String code() {
        return "calendar";
    }

    @Override
    public List<ImportColumn> columns() {
        return CalendarColumns.ALL;
    }

    @Override
    public void requireAllowed() {
        if (!acting.person().may(Right.EDIT_CLOCKS)) {
            throw new Forbidden("forbidden");
        }
    }

    @Override
    public ImportWork begin(ImportSource source) {
        return new CalendarIntake(source, book);
    }

    @Override
    public ImportReversal reversal(ImportSource source) {
        return new CalendarReversal(source, book, imports);
    }

    @Override
    public Map<String, String> known(UUID subject) {
        return DayKey.isOne(subject)
                ? book.days(List.of(DayKey.day(subject))).stream()
                        .findFirst()
                        .map(day -> day.mark().fields())
                        .orElse(Map.of())
                : Map.of();
    }
}
