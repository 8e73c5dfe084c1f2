package org.lianzhao.ownership;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/** What a change of a lead says to its first talks: one rule, whether one lead is changed or a thousand at once. */
enum Followed {
    /** Signed, or set aside: nothing is to be protected any more. */
    ENDS,
    /** It comes back from aside or from 签约 and is written on: whoever is on it begins anew where nothing runs. */
    RETURNS,
    /** A step on renews the protection. */
    ADVANCES,
    /** Any other step, a pause among them, is an entry as others are. */
    IS_WRITTEN_ON;

    /** What a move comes to. */
    static Followed of(LeadChanged moved, OwnedLead lead) {
        if (!lead.isBeforeSigning()) {
            return ENDS;
        }
        if (moved.before().get("state") instanceof LeadState state && state != LeadState.ACTIVE) {
            return RETURNS;
        }
        LeadStage from = stage(moved.before());
        LeadStage to = stage(moved.after());
        if (from != null && from.countsWhenVerified()) {
            return RETURNS;
        }
        return from != null && to != null && to.compareTo(from) > 0 ? ADVANCES : IS_WRITTEN_ON;
    }

    private static @Nullable LeadStage stage(Map<String, @Nullable Object> picture) {
        return picture.get("stage") instanceof LeadStage stage ? stage : null;
    }

    /** Who was on the lead, where the change gave it to somebody else or to another task force. */
    static Optional<Holder> former(LeadChanged change, OwnedLead lead) {
        Map<String, @Nullable Object> before = change.before();
        if (!before.containsKey("ownerId") && !before.containsKey("taskForceId")) {
            return Optional.empty();
        }
        UUID owner = before.get("ownerId") instanceof UUID person ? person : lead.owner();
        UUID force = before.containsKey("taskForceId") ? (UUID) before.get("taskForceId") : lead.taskForce();
        return Optional.of(new Holder(owner, force));
    }
}
