package org.lianzhao.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would change a gap (什么会改变它): how a segment stands in its chains now, and how it would if something were otherwise.
 *
 * @param producing how many more firms in production are supposed
 * @param chains in the order of their codes
 */
record Outlook(int producing, List<InChain> chains) {

    /**
     * In one chain.
     *
     * @param gaps how many gaps the chain has now
     */
    record InChain(String chainCode, String chainName, String chainNameEn, int gaps, Standing now, Standing then) {}

    /**
     * How it stands.
     *
     * @param rank its place among the gaps of the chain, the largest first; null where it is none
     */
    record Standing(
            double score, @Nullable Integer rank, CoverageStatus status, CoverageStatus computed, double coverage) {}
}
