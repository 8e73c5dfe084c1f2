package org.lianzhao.setting;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of a dictionary or a group of numbers.
 *
 * @param event what happened: {@code dictionary-value-added}
 * @param value the value of the dictionary that it is about; null where it is about all of them
 * @param author who did it; null for the program itself
 */
record HistoryView(
        String id,
        String event,
        @Nullable String value,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        String reason,
        Instant at,
        @Nullable String author) {}
