package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated fact of a lead: a step it took, or a total investment that was stated.
 *
 * @param stage of a step; null for an amount
 * @param verifiedOn null while nobody has verified the step
 * @param amount the total investment in 万元; null for a step
 */
record LeadFact(
        @Nullable LeadStage stage,
        @Nullable LeadState state,
        LocalDate occurredOn,
        @Nullable LocalDate verifiedOn,
        @Nullable BigDecimal amount) {

    static LeadFact step(LeadStage stage, LeadState state, LocalDate occurredOn, @Nullable LocalDate verifiedOn) {
        return new LeadFact(stage, state, occurredOn, verifiedOn, null);
    }

    static LeadFact amount(BigDecimal amount, LocalDate occurredOn) {
        return new LeadFact(null, null, occurredOn, null, amount);
    }
}
