package org.lianzhao.insight;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.activity.Accompanied;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.company.evidence.FirmEvidence;
import org.lianzhao.lead.LeadBrought;
import org.lianzhao.referral.ChamberTie;
import org.lianzhao.relation.FirmTie;

/**
 * What leads from one node of the graph to another, whatever told it.
 *
 * @param asOf the year, month or day it is stated for
 * @param source where it is known from; null where a lead or somebody's own note tells it
 * @param openList whether the source names it as one of a list that it leaves open (等)
 * @param leadId the lead that tells it
 */
record Tie(
        UUID id,
        UUID from,
        String fromName,
        UUID to,
        String toName,
        EdgeKind kind,
        @Nullable String asOf,
        @Nullable String source,
        @Nullable FirmEvidence evidence,
        boolean openList,
        @Nullable UUID leadId) {

    static Tie of(FirmTie tie) {
        return new Tie(
                tie.id(),
                tie.fromId(),
                tie.fromName(),
                tie.toId(),
                tie.toName(),
                EdgeKind.of(tie.kind()),
                tie.asOf(),
                tie.source(),
                tie.evidence(),
                Brought.isOfOpenList(tie),
                null);
    }

    /** What the source of a lead tells of a firm in the register. */
    static Tie of(LeadBrought told, UUID brought, Map<UUID, CompanyRef> names) {
        return new Tie(
                told.lead(),
                told.bringer(),
                Objects.requireNonNull(names.get(told.bringer())).name(),
                brought,
                Objects.requireNonNull(names.get(brought)).name(),
                EdgeKind.REFERRER,
                null,
                null,
                null,
                false,
                told.lead());
    }

    static Tie of(Accompanied met) {
        return new Tie(
                met.id(),
                met.companionId(),
                met.companion(),
                met.firmId(),
                met.firm(),
                EdgeKind.VISIT,
                Objects.toString(met.occurredOn(), null),
                met.source() == null ? met.recordedBy() : met.source(),
                null,
                false,
                met.leadId());
    }

    static Tie of(ChamberTie tie) {
        return new Tie(
                tie.id(),
                tie.chamberId(),
                tie.chamber(),
                tie.firmId(),
                tie.firm(),
                EdgeKind.CHAMBER,
                tie.on().toString(),
                null,
                null,
                false,
                tie.leadId());
    }
}
