package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm in a segment, as other features see it. */
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
        @Nullable String noteEn) {

    /** Whether it counts as a presence in the zone: there, and told by more than somebody's word. */
    public boolean countsInZone() {
        return place == Place.ZONE && !onlyClaimed();
    }

    /** Whether only somebody's word tells it, so that it must not count as coverage. */
    public boolean onlyClaimed() {
        return basis.equals(Holding.CLAIMED);
    }
}
