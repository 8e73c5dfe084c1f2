package org.lianzhao.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something dated about a lead, out of which figures are made: a step, or a stated total investment.
 *
 * @param stage the stage of a step; null for an amount
 * @param verifiedOn null while nobody has verified the step
 * @param amount the total investment in 万元; null for a step
 */
public record LeadFact(
        UUID leadId,
        @Nullable LeadStage stage,
        @Nullable LeadState state,
        boolean backward,
        LocalDate occurredOn,
        @Nullable LocalDate verifiedOn,
        @Nullable BigDecimal amount) {}
