package org.lianzhao.survey;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a chain's large firms buy and sell comes from and goes to near the zone (本地配套率), of one year.
 *
 * @param year null where nothing is known of any
 * @param years of which something is known, the latest first
 * @param notKnown why there is no rate of purchases for the zone; null where there is one
 */
record LocalSupply(
        @Nullable Integer year,
        List<Integer> years,
        @Nullable Rate purchases,
        @Nullable Rate sales,
        List<SegmentSupply> segments,
        @Nullable NotKnown notKnown) {

    /** Why there is no rate. */
    enum NotKnown {
        /** No firm that is a 链主 or 规上 was asked in this year. */
        NO_SURVEY,
        /** Firms told what they sell, and nobody what they buy. */
        NO_PURCHASES,
        /** Firms told how much they buy in all, and nobody how much of it in the zone. */
        NO_ZONE
    }

    /**
     * A rate: Σ local ÷ Σ total. Each ring holds the ones within it, and is reckoned of those records alone that tell of it
     * and of the ones within: a ring of which a record says nothing is not known there, it is not 0.
     *
     * @param firms how many told
     * @param total in 万元
     * @param zone 园区
     * @param city 市域 with the zone
     * @param province 省域 with the city
     * @param sources where it is known from, each once
     */
    record Rate(int firms, BigDecimal total, Ring zone, Ring city, Ring province, List<String> sources) {}

    /**
     * The rate of one ring.
     *
     * @param share 0 to 1; null where nobody told of the ring, and where it is not comparable
     * @param firms how many told of it
     * @param total what they bought or sold in all, in 万元
     * @param comparable false where the share would be below that of a ring within, which rests on other records, too
     */
    record Ring(@Nullable BigDecimal share, int firms, BigDecimal total, boolean comparable) {
        /** The same without a share that is below this one, of a ring within. */
        Ring around(@Nullable BigDecimal within) {
            return share == null || within == null || share.compareTo(within) >= 0
                    ? this
                    : new Ring(null, firms, total, false);
        }
    }

    /** What firms buy of one segment: what its local demand may be judged by. */
    record SegmentSupply(String segmentCode, String segmentName, String segmentNameEn, Rate purchases) {}
}
