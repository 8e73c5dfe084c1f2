package org.lianzhao.shared.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.time.Days;

/** Says of a field that cannot be read what would do instead, by the type it must have. */
final class ValueHints {
    private ValueHints() {}

    static Hint of(String field, @Nullable Class<?> type) {
        if (type == null) {
            return new Hint(field, "field-unreadable");
        }
        if (type.isEnum()) {
            return new Hint(field, "field-choice", choices(type));
        }
        if (type == LocalDate.class) {
            return new Hint(field, "field-day", Days.FIRST, Days.LAST);
        }
        if (type == Instant.class || type == OffsetDateTime.class) {
            return new Hint(field, "field-moment", Days.FIRST, Days.LAST);
        }
        return new Hint(field, key(type));
    }

    private static String key(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "field-whole-number";
        }
        if (type == BigDecimal.class) {
            return "field-number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "field-boolean";
        }
        if (type == UUID.class) {
            return "field-id";
        }
        if (type == String.class) {
            return "field-text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "field-list";
        }
        return type.isRecord() ? "field-object" : "field-unreadable";
    }

    private static String choices(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(choice -> ((Enum<?>) choice).name())
                .collect(Collectors.joining(", "));
    }
}
