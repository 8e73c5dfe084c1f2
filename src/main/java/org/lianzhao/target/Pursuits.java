package org.lianzhao.target;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of targets that are to become leads. */
record Pursuits(List<Pursuit> items) {

    /**
     * Of one of them.
     *
     * @param leadId the lead that was made or is there already; null where there is none, or none that the caller may open
     */
    record Pursuit(
            UUID companyId,
            String name,
            PursuitOutcome outcome,
            @Nullable UUID leadId) {}

    /** What becomes of it. */
    enum PursuitOutcome {
        /** Nothing stands in the way. */
        READY,
        /** It is a lead now. */
        CREATED,
        /** There is a lead on it already that the caller may open. */
        ALREADY_LEAD,
        /** Somebody else is on it (他人在跟). */
        TAKEN,
        /** It was rejected, and nothing new is known of it. */
        REJECTED,
        /** The register has no such firm. */
        UNKNOWN
    }
}
