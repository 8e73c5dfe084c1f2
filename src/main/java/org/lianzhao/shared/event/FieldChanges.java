package org.lianzhao.shared.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a record that an edit really changed, before and after. */
public record FieldChanges(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    /** Compares two pictures of one record field by field; nothing where they are the same. */
    public static Optional<FieldChanges> between(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        Map<String, @Nullable Object> is = new LinkedHashMap<>();
        after.forEach((field, value) -> {
            if (!Objects.equals(before.get(field), value)) {
                was.put(field, before.get(field));
                is.put(field, value);
            }
        });
        return is.isEmpty() ? Optional.empty() : Optional.of(new FieldChanges(was, is));
    }
}
