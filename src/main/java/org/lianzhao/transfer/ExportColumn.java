package org.lianzhao.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that a list can be taken out with. Its title is the text under {@code export.column}, its kind and its name.
 *
 * @param name how callers choose it; stable, part of the interface
 * @param usual whether it is among those that come where nobody chooses
 * @param personal whether it holds what is handed out in full only to those who may take it out of the system
 * @param value the cell of a row; null for an empty one
 */
public record ExportColumn<R>(
        String name, ExportType type, boolean usual, boolean personal, Function<R, @Nullable Object> value) {

    /** Words. Phone numbers, e-mail addresses and ID numbers in them are masked. */
    public static <R> ExportColumn<R> text(String name, Function<R, @Nullable String> value) {
        return new ExportColumn<>(name, ExportType.TEXT, true, false, value::apply);
    }

    /** Digits and letters that number something. */
    public static <R> ExportColumn<R> code(String name, Function<R, @Nullable String> value) {
        return new ExportColumn<>(name, ExportType.CODE, true, false, value::apply);
    }

    /** An amount or a count. */
    public static <R> ExportColumn<R> number(String name, Function<R, @Nullable BigDecimal> value) {
        return new ExportColumn<>(name, ExportType.NUMBER, true, false, value::apply);
    }

    /** A day. */
    public static <R> ExportColumn<R> day(String name, Function<R, @Nullable LocalDate> value) {
        return new ExportColumn<>(name, ExportType.DAY, true, false, value::apply);
    }

    /** A moment. */
    public static <R> ExportColumn<R> moment(String name, Function<R, @Nullable Instant> value) {
        return new ExportColumn<>(name, ExportType.MOMENT, true, false, value::apply);
    }

    /** The same column, which comes only where it is asked for. */
    public ExportColumn<R> onDemand() {
        return new ExportColumn<>(name, type, false, personal, value);
    }

    /** The same column as one of personal data. */
    public ExportColumn<R> ofPeople() {
        return new ExportColumn<>(name, type, usual, true, value);
    }
}
