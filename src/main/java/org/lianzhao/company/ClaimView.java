package org.lianzhao.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentName;

/**
 * What somebody says by hand of a firm in a segment and nobody has verified yet (待核实).
 *
 * @param source where it is known from, as he says
 * @param claimedBy who last said something of it
 */
record ClaimView(
        UUID id,
        UUID companyId,
        String companyName,
        String segmentCode,
        String segmentName,
        String segmentNameEn,
        HoldingRole role,
        Presence presence,
        Place place,
        @Nullable String asOf,
        @Nullable String source,
        @Nullable Instant claimedAt,
        @Nullable String claimedBy) {

    static ClaimView of(Claim claim, SegmentName segment) {
        return new ClaimView(
                claim.id(),
                claim.companyId(),
                claim.companyName(),
                segment.code(),
                segment.name(),
                segment.nameEn(),
                claim.role(),
                claim.presence(),
                claim.place(),
                claim.asOf(),
                claim.source(),
                claim.claimedAt(),
                claim.claimedBy());
    }
}
