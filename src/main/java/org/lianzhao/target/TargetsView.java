package org.lianzhao.target;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ranked targets of a segment.
 *
 * @param scoredAt when they were scored; null where they were found this moment, as for a region or a segment that is no gap
 * @param recomputing whether something has changed since, so that they are scored again now (正在重算)
 * @param chosen how many of the list are as they are wanted: of this tier, this person and this state
 * @param words what they were looked for by
 * @param general words of the segment that nobody was looked for by, because too many firms use them
 * @param common words that many firms use, so that they earn little
 * @param not words that say a firm does something else
 * @param beyond how many words of the segment were left aside because it has too many
 * @param looked how the list came about
 * @param excluded firms that speak of the segment and are no targets; the first of them
 */
record TargetsView(
        List<Target> items,
        @Nullable String nextCursor,
        @Nullable Instant scoredAt,
        boolean recomputing,
        int chosen,
        List<String> words,
        List<String> general,
        List<String> common,
        List<String> not,
        int beyond,
        Looked looked,
        List<ExcludedFirm> excluded) {

    /** A firm that is no target, and why. */
    record ExcludedFirm(UUID companyId, String name, Exclusion why) {}
}
