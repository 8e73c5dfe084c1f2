package org.lianzhao.search;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a search box.
 *
 * @param text normalised like the names of the kind
 * @param code the text as a number of the kind may be written
 * @param filters values that hits must have, by the filter's name
 * @param position where an earlier page ended; null for the first
 */
public record NameQuery(
        String kind,
        String text,
        String code,
        Map<String, String> filters,
        @Nullable String position,
        int most) {}
