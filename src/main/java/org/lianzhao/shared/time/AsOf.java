package org.lianzhao.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/** The time a fact is stated for, as exactly as its source tells it: 2025, 2025-02 or 2025-02-14. */
public final class AsOf {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final int FIRST_YEAR = 1600;

    private AsOf() {}

    /** The time that is written; null where none is. @throws Invalid where it is none, or has not come yet */
    public static @Nullable String read(String field, @Nullable String written, LocalDate today) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Integer.parseInt(form.group(1)) < FIRST_YEAR) {
            throw new Invalid(field, "as-of");
        }
        if (begin(field, form).isAfter(today)) {
            throw new Invalid(field, "day-to-come");
        }
        return text;
    }

    /** The last day of a time that is written so; none where it is written otherwise. */
    public static Optional<LocalDate> lastDay(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate first = LocalDate.of(Integer.parseInt(form.group(1)), part(form, 2), part(form, 3));
            if (form.group(2) == null) {
                return Optional.of(first.plusYears(1).minusDays(1));
            }
            return Optional.of(form.group(3) == null ? first.plusMonths(1).minusDays(1) : first);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first day of a time that is written so; none where it is written otherwise. */
    public static Optional<LocalDate> firstDay(String written) {
        Matcher form = FORM.matcher(written);
        try {
            return form.matches() ? Optional.of(begin("asOf", form)) : Optional.empty();
        } catch (Invalid noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate begin(String field, Matcher form) {
        try {
            return LocalDate.of(Integer.parseInt(form.group(1)), part(form, 2), part(form, 3));
        } catch (DateTimeException noSuchDay) {
            throw new Invalid(field, "as-of");
        }
    }

    private static int part(Matcher form, int group) {
        return form.group(group) == null ? 1 : Integer.parseInt(form.group(group));
    }
}
