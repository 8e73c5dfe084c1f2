package org.lianzhao.lead;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;

/** Asks leads for clocks: of one kind or any, by their light. */
final class ClockCriterion {
    private ClockCriterion() {}

    /** At least one of the two is asked for. */
    static LeadCriterion of(@Nullable ClockKind kind, @Nullable Light light, LocalDate today) {
        return LeadCriterion.inMemory(lead -> {
                    Light shown = lead.light(kind, today);
                    return shown != null && (light == null || shown == light);
                })
                .under(new LitClocks(kind, light, today));
    }
}
