package org.lianzhao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a search box.
 *
 * @param text normalised like the names of the kind
 * @param code the text as a number of the kind may be written
 * @param narrowings what hits must meet, all of it
 * @param position where an earlier page ended; null for the first
 */
public record NameQuery(
        String kind,
        String text,
        String code,
        List<Narrowing> narrowings,
        @Nullable String position,
        int most) {}
