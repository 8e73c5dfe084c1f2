package org.lianzhao.target;

import java.util.List;
import java.util.UUID;
import org.lianzhao.coverage.CoverageStatus;

/**
 * A gap with its best targets.
 *
 * @param score how much the gap matters
 * @param firms how many targets its list has, without the rejected
 * @param best the first of them
 */
record GapTargets(
        String segmentCode,
        String name,
        String nameEn,
        CoverageStatus status,
        double score,
        long firms,
        List<BestTarget> best) {

    /** A target where only that is shown. */
    record BestTarget(UUID companyId, String name, int score, Tier tier) {}
}
