package org.lianzhao.transfer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row made of the fields of a record, as its result keeps it for taking it back: of each changed field what it was and
 * what it became, as texts. A field that is something else by now was changed since, and stays.
 */
public final class FieldImages {
    private FieldImages() {}

    /** The fields that became something else. */
    public static Map<String, @Nullable Object> between(
            Map<String, ? extends @Nullable String> before, Map<String, ? extends @Nullable String> after) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        before.forEach((field, was) -> {
            String became = after.get(field);
            if (!Objects.equals(was, became)) {
                changed.put(field, Arrays.asList(was, became));
            }
        });
        return changed;
    }

    /** The fields as they are now, with those that a row changed and nobody since as they were before. */
    public static Map<String, @Nullable String> restored(
            Map<String, ? extends @Nullable String> now, Map<String, ? extends @Nullable Object> changed) {
        Map<String, @Nullable String> restored = new LinkedHashMap<>(now);
        changed.forEach((field, image) -> {
            if (image instanceof List<?> pair && Objects.equals(now.get(field), pair.get(1))) {
                restored.put(field, (String) pair.get(0));
            }
        });
        return restored;
    }

    /** Those of the fields that a row changed which somebody has changed since. */
    public static Map<String, @Nullable Object> changedSince(
            Map<String, ? extends @Nullable String> now, Map<String, ? extends @Nullable Object> changed) {
        Map<String, @Nullable Object> since = new LinkedHashMap<>();
        changed.forEach((field, image) -> {
            if (image instanceof List<?> pair && !Objects.equals(now.get(field), pair.get(1))) {
                since.put(field, image);
            }
        });
        return since;
    }
}
