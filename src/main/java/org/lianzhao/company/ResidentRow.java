package org.lianzhao.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.evidence.FirmEvidence;

/**
 * A firm in a segment, as other features see it.
 *
 * @param recordedAt when somebody last said something of it by hand
 * @param holdingId its key; null of one that is only supposed
 * @param verified that the chain office verified what somebody says by hand
 * @param aboveScale whether a firm whose output is known is 规上; not asked of others
 */
public record ResidentRow(
        UUID segmentId,
        UUID companyId,
        String name,
        HoldingRole role,
        Presence presence,
        Place place,
        @Nullable String asOf,
        String basis,
        @Nullable String note,
        @Nullable String noteEn,
        @Nullable Capacity capacity,
        @Nullable Output output,
        @Nullable FirmEvidence evidence,
        @Nullable Instant recordedAt,
        @Nullable UUID holdingId,
        int version,
        @Nullable Verified verified,
        boolean aboveScale) {

    /** One of which nothing is known but where it stands. */
    public ResidentRow(
            UUID segmentId,
            UUID companyId,
            String name,
            HoldingRole role,
            Presence presence,
            Place place,
            @Nullable String asOf,
            String basis,
            @Nullable String note,
            @Nullable String noteEn) {
        this(
                segmentId, companyId, name, role, presence, place, asOf, basis, note, noteEn, null, null, null, null,
                null, 0, null, false);
    }

    /** Whether it counts as a presence in the zone: there, and told by more than somebody's word. */
    public boolean countsInZone() {
        return place == Place.ZONE && !onlyClaimed();
    }

    /** Whether only somebody's word tells it, so that it must not count as coverage. */
    public boolean onlyClaimed() {
        return ZonePresence.onlyClaimed(basis, verified);
    }

    /** Whether it counts for the zone's coverage, by how far it has got. */
    public boolean covers() {
        return ZonePresence.counts(place, onlyClaimed(), presence);
    }

    /** Whether it leads the segment (链主) or is above scale (规上), so that a large output of it counts by itself. */
    public boolean large() {
        return role == HoldingRole.LEADER || aboveScale;
    }
}
