package org.lianzhao.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What decides who may see a lead. */
interface Guarded {
    /** Whether this person owns it, works on it or is named as its leader. */
    boolean involves(UUID user);

    boolean isConfidential();

    LeadStage getStage();

    @Nullable
    UUID getTaskForceId();

    @Nullable
    UUID getReferrerId();
}
