package org.lianzhao.company;

import org.jspecify.annotations.Nullable;

/** Whether a firm's presence in a segment counts for the zone: one rule for the firm's own page and for the segment's. */
final class ZonePresence {
    private ZonePresence() {}

    /** There, told by more than somebody's word, and signed or further. */
    static boolean counts(Place place, boolean onlyClaimed, Presence presence) {
        return place == Place.ZONE && !onlyClaimed && presence.compareTo(Presence.SIGNED) <= 0;
    }

    /** Whether only somebody's word tells it: he says it by hand, and nobody has verified it. */
    static boolean onlyClaimed(String basis, @Nullable Verified verified) {
        return basis.equals(HoldingStatement.CLAIMED) && verified == null;
    }
}
