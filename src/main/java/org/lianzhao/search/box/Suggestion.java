package org.lianzhao.search.box;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as the search box offers it.
 *
 * @param matched why it is here; null where it has just been changed and the index does not know yet
 * @param path where it is opened
 */
record Suggestion(
        UUID id, String name, String detail, @Nullable Matched matched, String path) {}
