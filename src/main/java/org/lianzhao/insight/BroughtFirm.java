package org.lianzhao.insight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.company.Presence;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.lead.LeadRow;

/**
 * A firm that another one brought, with what tells that and what came of it.
 *
 * @param id of the relation or the lead that tells it
 * @param companyId null where the register does not have it
 * @param toldByLead the lead whose source tells it; null where a registered relation does
 * @param asOf the year, month or day it is stated for
 * @param openList whether the source names it as one of a list that it leaves open (等)
 * @param leads how many leads on it the caller may see
 * @param lead the one that tells what came of it
 * @param presence how far it has got in the zone, by a source or a verified project; null where nothing tells that
 */
record BroughtFirm(
        UUID id,
        @Nullable UUID companyId,
        String companyName,
        @Nullable String asOf,
        @Nullable String source,
        @Nullable FirmEvidence evidence,
        boolean openList,
        String recordedBy,
        @Nullable UUID toldByLead,
        LeadOutcome outcome,
        int leads,
        @Nullable LeadRow lead,
        @Nullable FirmPresence presence) {

    /** How far a firm has got in a segment of the zone. */
    record FirmPresence(
            SegmentName segment,
            Presence presence,
            @Nullable String asOf,
            @Nullable String note,
            @Nullable String noteEn) {}
}
