package org.lianzhao.insight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.lead.LeadBrought;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.relation.FirmTie;

/**
 * That one firm brought another one, whatever tells it: a relation that somebody registered, or the source of a lead.
 *
 * @param id of the relation or the lead; what was recorded later has the greater one
 * @param toId what was brought; null where the register does not have it
 * @param asOf the year, month or day it is stated for
 * @param source where it is known from; null where a lead tells it
 * @param leadId the lead whose source tells it
 */
record BroughtTie(
        UUID id,
        UUID fromId,
        @Nullable UUID toId,
        String toName,
        @Nullable String asOf,
        @Nullable String source,
        @Nullable FirmEvidence evidence,
        String recordedBy,
        @Nullable UUID leadId) {

    static BroughtTie of(FirmTie tie) {
        return new BroughtTie(
                tie.id(),
                tie.fromId(),
                tie.toId(),
                tie.toName(),
                tie.asOf(),
                tie.source(),
                tie.evidence(),
                tie.recordedBy(),
                null);
    }

    static BroughtTie of(LeadBrought told, LeadRow row) {
        return new BroughtTie(
                told.lead(),
                told.bringer(),
                told.company(),
                row.companyName(),
                row.receivedOn().toString(),
                null,
                null,
                row.owner().name(),
                told.lead());
    }
}
