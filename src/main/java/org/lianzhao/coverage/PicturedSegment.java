package org.lianzhao.coverage;

import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.PlacedSegment;

/**
 * A leaf of a chain's map as a list of the map tells it.
 *
 * @param group the group it stands in
 * @param status what holds, said or else computed
 * @param basis what a status rests on that was said; null where it follows from the firms
 * @param coverage 0 to 1, computed from named firms
 * @param producing firms of the zone in production
 * @param preparing firms of the zone that build or have signed
 * @param unverified firms of the zone of which nothing is verified
 * @param nearby firms of the city or province in production
 * @param action what the zone means to do about it; null where nobody has said
 */
public record PicturedSegment(
        PlacedSegment segment,
        PlacedSegment group,
        CoverageStatus status,
        CoverageStatus computed,
        @Nullable Basis basis,
        double coverage,
        int producing,
        int preparing,
        int unverified,
        int nearby,
        @Nullable ChainAction action) {

    static PicturedSegment of(PlacedSegment segment, PlacedSegment group, @Nullable StatusView said, Cover cover) {
        return new PicturedSegment(
                segment,
                group,
                cover.held(said),
                cover.computed(),
                said == null ? null : said.basis(),
                cover.coverage(),
                cover.producing(),
                cover.preparing(),
                cover.unverified(),
                cover.nearby().total(),
                said == null ? null : said.action());
    }
}
