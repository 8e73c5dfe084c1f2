package org.lianzhao.lead.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/**
 * What the clocks of a lead depend on.
 *
 * @param receivedOn the day on which it came
 * @param asked whether somebody brought it and waits for an answer: not so where the zone found the firm itself
 * @param brought whether somebody who brought it is known, so that he can be told
 * @param stageSince the day its stage was entered
 * @param respondedOn the day somebody was first in touch; null where nobody was
 * @param fedBackOn the day whoever brought it was first told what becomes of it
 * @param updatedOn the last day on which something was done on it
 * @param experts whether its research needs experts
 * @param nextOn the day of the next step
 * @param reviewOn the day to look at a pause again
 * @param pooled whether it waits in the pool, on nobody's desk
 */
public record ClockFacts(
        LeadStage stage,
        LeadState state,
        LocalDate receivedOn,
        boolean asked,
        boolean brought,
        LocalDate stageSince,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate fedBackOn,
        @Nullable LocalDate updatedOn,
        boolean experts,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate reviewOn,
        boolean pooled) {

    /** The last day on which it got on: something was done, or its stage was entered. */
    LocalDate movedOn() {
        return updatedOn == null || updatedOn.isBefore(stageSince) ? stageSince : updatedOn;
    }
}
