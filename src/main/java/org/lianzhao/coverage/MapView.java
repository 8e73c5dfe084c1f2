package org.lianzhao.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.ChainRole;
import org.lianzhao.chain.LinkRelation;
import org.lianzhao.chain.SegmentKind;
import org.lianzhao.chain.Stage;

/**
 * A chain's map as the board shows it: columns, groups in them, segments in those, and the links.
 *
 * @param reckonedAt when the computed values and counts of a day that is over were reckoned, some minutes before it ended;
 *     null for today, and where that is not on record
 * @param recorded whether computed values and counts of firms of that day are on record; where not, only what was said counts
 * @param rules the numbers by which statuses are computed, of a day that is over those that held then
 */
record MapView(
        ChainView chain,
        LocalDate asOf,
        @Nullable Instant reckonedAt,
        boolean recorded,
        Counts counts,
        Figures figures,
        List<StageView> stages,
        List<LinkView> links,
        CoverRules rules) {

    /** The chain whose map it is, and who answers for it. */
    record ChainView(
            String code,
            String name,
            String nameEn,
            String description,
            String descriptionEn,
            String park,
            String regionCode,
            List<ChainRole> roles,
            int edition,
            boolean published) {}

    /** A column of the board. */
    record StageView(Stage stage, int segments, int present, List<GroupView> groups) {}

    /** A card of the board. */
    record GroupView(
            String code, String name, String nameEn, int segmentCount, int present, List<SegmentCell> segments) {}

    /**
     * A segment on the board. Without anything said about it its status is 缺, without evidence.
     *
     * @param producing firms of the zone in production
     * @param nearby firms of the city or province that could supply it
     * @param aged whether what tells of its firms is to be renewed: 佐证已满 12 个月
     * @param computed the status that follows from the firms that are named
     * @param differs whether the chain office has something to settle: said and computed are not the same
     */
    record SegmentCell(
            String code,
            String name,
            @Nullable String shortName,
            String nameEn,
            SegmentKind kind,
            CoverageStatus status,
            @Nullable ChainAction action,
            @Nullable Basis basis,
            @Nullable Integer statedFirmCount,
            int namedFirmCount,
            CoverageStatus computed,
            double coverage,
            int producing,
            Nearby nearby,
            boolean aged,
            boolean differs,
            @Nullable Integer importance,
            @Nullable Integer priority) {}

    /** What links two segments, by their codes. */
    record LinkView(String from, String to, LinkRelation relation) {}
}
