package org.lianzhao.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranked targets of a segment.
 *
 * @param words what they were looked for by
 * @param general words of the segment that nobody was looked for by, because too many firms use them
 * @param not words that say a firm does something else
 * @param looked how the list came about
 */
record TargetsView(
        List<Target> items,
        @Nullable String nextCursor,
        List<String> words,
        List<String> general,
        List<String> not,
        Looked looked) {}
