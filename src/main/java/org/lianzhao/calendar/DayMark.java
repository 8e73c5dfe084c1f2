package org.lianzhao.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.FieldImages;
import org.lianzhao.transfer.FillRule;
import org.lianzhao.transfer.ImportSource;

/**
 * What is said of a day.
 *
 * @param working whether people work on it (上班), else it is a holiday (放假)
 * @param name the holiday that it belongs to: 春节
 */
record DayMark(boolean working, String name) {
    static final String WORKED = "上班";
    static final String OFF = "放假";

    /** As people write it: 放假 春节. */
    String text() {
        return word() + " " + name;
    }

    private String word() {
        return working ? WORKED : OFF;
    }

    /** This, with what a row of a file says, as far as the rules of its columns let it. */
    DayMark taught(DayMark said, ImportSource rules) {
        boolean worked = Objects.requireNonNull(
                rules.rule(CalendarColumns.WORKING, FillRule.OVERWRITE).settled(working, said.working));
        String called = Objects.requireNonNull(
                rules.rule(CalendarColumns.NAME, FillRule.OVERWRITE).settled(name, said.name));
        return new DayMark(worked, called);
    }

    /** What differs in the other one: what it is here and there. */
    Map<String, @Nullable Object> changedIn(DayMark other) {
        return FieldImages.between(fields(), other.fields());
    }

    /** What of these changes somebody has changed since. */
    Map<String, @Nullable Object> changedSince(Map<String, @Nullable Object> changed) {
        return FieldImages.changedSince(fields(), changed);
    }

    /** As it was before these changes, but for what somebody has changed since. */
    DayMark restored(Map<String, @Nullable Object> changed) {
        Map<String, @Nullable String> fields = FieldImages.restored(fields(), changed);
        return new DayMark(
                WORKED.equals(fields.get(CalendarColumns.WORKING)),
                Objects.requireNonNull(fields.get(CalendarColumns.NAME)));
    }

    /** By the names of a file's columns, as it would write them. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CalendarColumns.WORKING, word());
        fields.put(CalendarColumns.NAME, name);
        return fields;
    }
}
