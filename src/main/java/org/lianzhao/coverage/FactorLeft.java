package org.lianzhao.coverage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.MergedIn;
import org.lianzhao.chain.SegmentName;

/**
 * What had been entered of a segment that was merged into this one, or into one that went on as this one later, and was
 * dropped because the other had a value of its own.
 *
 * @param left what was dropped
 * @param stood what was kept
 * @param edition the number of the edition that merged the two
 * @param mergedBy who published it and so decided that; null where the program loaded it
 * @param settled whether somebody has entered the factor since, knowing both
 */
record FactorLeft(
        String segmentCode,
        String segmentName,
        String segmentNameEn,
        FactorView left,
        FactorView stood,
        int edition,
        Instant mergedAt,
        @Nullable String mergedBy,
        boolean settled) {

    /**
     * What of this factor was dropped with that merger; null where both said the same.
     *
     * @param path the segment that it was merged into, and what that was merged into since, in this order
     */
    static @Nullable FactorLeft of(MergedIn merged, SegmentName segment, FactorView left, List<ReachedSegment> path) {
        FactorView stood = path.get(0).stood(left.name()).orElse(null);
        if (stood == null || stood.value() == null || stood.saysTheSameAs(left)) {
            return null;
        }
        return new FactorLeft(
                segment.code(),
                segment.name(),
                segment.nameEn(),
                left,
                stood,
                merged.edition(),
                merged.at(),
                merged.by(),
                path.stream().anyMatch(reached -> reached.isSettled(left.name())));
    }
}
