package org.lianzhao.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.lead.LeadStage;

/**
 * The firms around one, two steps to either side: on the left who brought it or supplies it, on the right whom it brought
 * or supplies.
 *
 * @param leftOut how many firms of a layer are not shown
 */
record GraphView(UUID companyId, String name, List<FirmNode> nodes, List<FirmEdge> edges, List<LeftOut> leftOut) {

    /**
     * A firm, or a chamber that referred one.
     *
     * @param layer 0 for the one it is all about, −1 and −2 on the left, 1 and 2 on the right
     * @param chamber whether it is a chamber: it has no page, and nothing leads to it
     * @param leader whether it is the 链主 of a segment or of a chain
     * @param resident whether it is in the zone, by a source or a verified project
     * @param stage of the lead that tells the outcome, verified from 签约 on; null without one
     * @param leads how many leads on it the caller may see
     */
    record FirmNode(
            UUID companyId,
            String name,
            int layer,
            boolean chamber,
            boolean leader,
            boolean resident,
            LeadOutcome outcome,
            @Nullable LeadStage stage,
            int leads) {}

    /**
     * That one brought, went along to, leads or supplies another.
     *
     * @param source where it is known from; null where the lead tells it
     * @param openList whether the source names it as one of a list that it leaves open (等)
     * @param leadId the lead that tells it
     */
    record FirmEdge(
            UUID id,
            UUID from,
            UUID to,
            EdgeKind kind,
            @Nullable String asOf,
            @Nullable String source,
            @Nullable FirmEvidence evidence,
            boolean openList,
            @Nullable UUID leadId) {}

    /**
     * Firms that there was no room for.
     *
     * @param atLeast whether there may be more: not everything was looked at
     */
    record LeftOut(int layer, int firms, boolean atLeast) {}
}
