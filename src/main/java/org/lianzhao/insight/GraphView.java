package org.lianzhao.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.relation.RelationKind;

/**
 * The firms around one, two steps to either side: on the left who brought it or supplies it, on the right whom it brought
 * or supplies.
 *
 * @param leftOut how many firms of a layer are not shown
 */
record GraphView(UUID companyId, String name, List<FirmNode> nodes, List<FirmEdge> edges, List<LeftOut> leftOut) {

    /**
     * A firm.
     *
     * @param layer 0 for the one it is all about, −1 and −2 on the left, 1 and 2 on the right
     * @param leader whether it is the 链主 of a segment
     * @param resident whether it is in the zone, by a source or a verified project
     * @param stage of the lead that tells the outcome, verified from 签约 on; null without one
     * @param leads how many leads on it the caller may see
     */
    record FirmNode(
            UUID companyId,
            String name,
            int layer,
            boolean leader,
            boolean resident,
            LeadOutcome outcome,
            @Nullable LeadStage stage,
            int leads) {}

    /**
     * That one firm brought, leads or supplies another.
     *
     * @param openList whether the source names it as one of a list that it leaves open (等)
     */
    record FirmEdge(
            UUID id,
            UUID from,
            UUID to,
            RelationKind kind,
            @Nullable String asOf,
            String source,
            @Nullable FirmEvidence evidence,
            boolean openList) {}

    /**
     * Firms that there was no room for.
     *
     * @param atLeast whether there may be more: not everything was looked at
     */
    record LeftOut(int layer, int firms, boolean atLeast) {}
}
