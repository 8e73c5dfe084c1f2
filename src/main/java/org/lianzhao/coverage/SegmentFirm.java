package org.lianzhao.coverage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Capacity;
import org.lianzhao.company.HoldingRole;
import org.lianzhao.company.Output;
import org.lianzhao.company.Place;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;
import org.lianzhao.company.Verified;
import org.lianzhao.company.evidence.FirmEvidence;

/**
 * A firm of a segment, as far as the status rests on it.
 *
 * @param counts whether it counts for the zone's coverage, as the firm's own page says it
 * @param shownOn the day of what shows it; null where that has none
 * @param old whether that has reached the age at which it is to be renewed
 * @param holdingId what the chain office verifies where somebody says it by hand
 * @param verified that it did
 * @param ownClaim whether the reader said any of it by hand, so that somebody else has to verify it
 */
record SegmentFirm(
        UUID companyId,
        String name,
        HoldingRole role,
        Presence presence,
        Place place,
        boolean counts,
        @Nullable String asOf,
        String basis,
        @Nullable String note,
        @Nullable String noteEn,
        @Nullable Capacity capacity,
        @Nullable Output output,
        @Nullable FirmEvidence evidence,
        @Nullable LocalDate shownOn,
        boolean old,
        @Nullable UUID holdingId,
        int version,
        @Nullable Verified verified,
        boolean ownClaim) {

    static SegmentFirm of(ResidentRow firm, CoverFacts facts, Set<UUID> ownClaims) {
        LocalDate day = EvidenceAge.dayOf(firm, facts.today());
        return new SegmentFirm(
                firm.companyId(),
                firm.name(),
                firm.role(),
                firm.presence(),
                firm.place(),
                firm.covers(),
                firm.asOf(),
                firm.basis(),
                firm.note(),
                firm.noteEn(),
                firm.capacity(),
                firm.output(),
                firm.evidence(),
                day,
                day != null
                        && EvidenceAge.isOld(day, facts.today(), facts.rules().months()),
                firm.holdingId(),
                firm.version(),
                firm.verified(),
                firm.holdingId() != null && ownClaims.contains(firm.holdingId()));
    }
}
