package org.lianzhao.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranked targets of a segment.
 *
 * @param words what they were looked for by
 * @param traders how many firms were left out because they only trade
 */
record TargetsView(List<Target> items, @Nullable String nextCursor, List<String> words, int traders) {}
