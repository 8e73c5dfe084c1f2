package org.lianzhao.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/** The pipeline as of a day. */
record PipelineView(LocalDate asOf, List<StageFigures> stages, List<BesideFigure> beside) {

    /**
     * The figures of a stage.
     *
     * @param count leads that stand in it, at work
     * @param amount their total investment in 万元; null where nobody has stated any
     * @param reached leads that have got at least as far, to which it applies
     * @param claimed leads said to have got there, which nobody has verified
     * @param conversion share of those that reached it which reached the next one that applies to them, 0 to 1; null
     *     where nobody reached it, and of the last stage
     * @param medianDays the median stay of those that went on; null where none did
     */
    record StageFigures(
            LeadStage stage,
            int count,
            @Nullable BigDecimal amount,
            int reached,
            int claimed,
            @Nullable Double conversion,
            @Nullable Double medianDays) {}

    /** How many leads stand beside the way, and how. */
    record BesideFigure(LeadState state, int count) {}
}
