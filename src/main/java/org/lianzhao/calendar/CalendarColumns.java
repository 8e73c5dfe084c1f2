package org.lianzhao.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianzhao.shared.text.OpenText;
import org.lianzhao.transfer.BadCell;
import org.lianzhao.transfer.CellDate;
import org.lianzhao.transfer.CellKind;
import org.lianzhao.transfer.FillRule;
import org.lianzhao.transfer.ImportColumn;
import org.lianzhao.transfer.ImportRow;

/** The columns of files of holidays, and how a row of them is read. */
final class CalendarColumns {
    static final String DAY = "day";
    static final String WORKING = "working";
    static final String NAME = "name";

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.required(DAY, "日期", "date", "day", "放假日期", "调休日期")
                    .of(CellKind.DAY)
                    .explained("2026-01-01", "calendar.column.day")
                    .ruled(FillRule.KEEP),
            ImportColumn.required(WORKING, "安排", "arrangement", "放假或上班", "放假/上班", "类型", "是否上班")
                    .explained("放假", "calendar.column.working")
                    .ruled(FillRule.OVERWRITE, FillRule.KEEP),
            ImportColumn.required(NAME, "名称", "name", "节日", "节假日", "节日名称", "节假日名称")
                    .explained("示例：元旦（这一行不会导入）", "calendar.column.name")
                    .ruled(FillRule.OVERWRITE, FillRule.KEEP));

    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry(DayMark.OFF, false),
            Map.entry("放假调休", false),
            Map.entry("休", false),
            Map.entry("休息", false),
            Map.entry("假", false),
            Map.entry("off", false),
            Map.entry("holiday", false),
            Map.entry(DayMark.WORKED, true),
            Map.entry("调休上班", true),
            Map.entry("补班", true),
            Map.entry("班", true),
            Map.entry("work", true),
            Map.entry("working", true));
    private static final int LONGEST_WORD = 20;

    private CalendarColumns() {}

    /** What a row says of its day. */
    record Said(LocalDate day, DayMark mark) {}

    /** Reads a row. @throws BadCell when a cell cannot be used */
    static Said read(ImportRow row, LocalDate today) {
        return new Said(day(row, today), new DayMark(working(row), name(row)));
    }

    private static LocalDate day(ImportRow row, LocalDate today) {
        String written = row.line(DAY, LONGEST_WORD * 2);
        if (written == null) {
            throw new BadCell(DAY, "calendar.day-missing");
        }
        LocalDate day = CellDate.read(DAY, written);
        if (!YearMarks.isMeant(day.getYear(), today)) {
            throw new BadCell(
                    DAY,
                    "calendar-year",
                    String.valueOf(YearMarks.FIRST),
                    String.valueOf(today.getYear() + YearMarks.AHEAD));
        }
        return day;
    }

    private static boolean working(ImportRow row) {
        String written = row.line(WORKING, LONGEST_WORD);
        Boolean working = written == null
                ? null
                : WORDS.get(Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        if (working == null) {
            throw new BadCell(WORKING, "calendar.working", written == null ? "" : written);
        }
        return working;
    }

    private static String name(ImportRow row) {
        String written = row.line(NAME, MarkedDay.LONGEST_NAME);
        if (written == null) {
            throw new BadCell(NAME, "calendar.name-missing");
        }
        return BadCell.reading(() -> OpenText.required(NAME, written));
    }
}
