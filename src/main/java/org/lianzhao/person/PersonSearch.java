package org.lianzhao.person;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for; absent means anybody.
 *
 * @param q a part of a name, its pinyin or initials, or a whole number or address
 * @param company a firm where somebody is or was
 */
record PersonSearch(
        @Size(max = PersonSearch.LONGEST) @Nullable String q,
        @Nullable UUID company,
        @Nullable String cursor,
        @Nullable Integer limit) {
    static final int LONGEST = 200;
}
