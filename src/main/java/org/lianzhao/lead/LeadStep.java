package org.lianzhao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a lead got where it is now: since which day, why, and whether it went back. */
record LeadStep(
        LocalDate occurredOn,
        @Nullable String reasonCode,
        @Nullable String reason,
        boolean backward) {
    LeadStep(LocalDate occurredOn, @Nullable String reason, boolean backward) {
        this(occurredOn, null, reason, backward);
    }
}
