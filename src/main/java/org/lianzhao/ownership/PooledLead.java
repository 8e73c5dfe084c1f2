package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;

/** A lead that waits in the pool as the database has it. */
record PooledLead(
        UUID entry,
        UUID lead,
        String title,
        String companyName,
        @Nullable UUID segment,
        @Nullable String region,
        LeadStage stage,
        LocalDate since,
        String reason,
        UUID formerHolder,
        @Nullable UUID formerTaskForce,
        @Nullable UUID returnedBy) {
    /** Whether this person had it, or let go of it. */
    boolean isFrom(UUID person) {
        return person.equals(formerHolder) || person.equals(returnedBy);
    }
}
