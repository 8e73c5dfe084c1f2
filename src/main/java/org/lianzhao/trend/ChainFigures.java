package org.lianzhao.trend;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;
import org.lianzhao.coverage.CoverageStatus;
import org.lianzhao.coverage.Figures;
import org.lianzhao.coverage.SegmentFigures;

/**
 * How a chain is covered.
 *
 * @param segments its segments, groups left out
 * @param present those that hold as 强 or 弱
 * @param producing those in which a firm of the zone verifiably produces: the numerator of 环节覆盖率
 * @param weighted the coverage of its segments, each weighing as much as it matters, 0 to 1; null without segments
 */
record ChainFigures(
        int segments, int present, int producing, @Nullable Double weighted) {
    static ChainFigures of(Collection<PlacedSegment> placed, Map<UUID, SegmentFigures> figures) {
        Figures all = Figures.of(placed, figures);
        int present = (int) placed.stream()
                .map(PlacedSegment::id)
                .distinct()
                .map(figures::get)
                .filter(Objects::nonNull)
                .filter(one -> isPresent(one.held()))
                .count();
        return new ChainFigures(all.segments(), present, all.producing(), all.weighted());
    }

    private static boolean isPresent(CoverageStatus status) {
        return status == CoverageStatus.STRONG || status == CoverageStatus.WEAK;
    }
}
