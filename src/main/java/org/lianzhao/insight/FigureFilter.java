package org.lianzhao.insight;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.StagePath;
import org.lianzhao.lead.Standing;

/** Which figure of the pipeline is opened: one of a stage, or those that stand beside the way. */
class FigureFilter {
    /** The stage of the figure; 线索 where absent. */
    @RestQuery
    @Nullable
    LeadStage stage;

    /** What is counted of the stage; those that stand in it where absent. */
    @RestQuery
    @Nullable
    Figure figure;

    /** How the leads stand beside the way; asked instead of a stage. */
    @RestQuery
    @Nullable
    LeadState state;

    @RestQuery
    @Nullable
    LocalDate asOf;

    /** A figure of a stage. */
    enum Figure {
        /** Leads that stand in it, at work. */
        COUNT,
        /** Leads that have got at least as far. */
        REACHED,
        /** Leads said to have got there, which nobody has verified. */
        CLAIMED
    }

    boolean holds(Standing one, StagePath path) {
        if (state != null) {
            return one.state() == state;
        }
        LeadStage asked = stage();
        return switch (figure()) {
            case COUNT -> one.isAt(asked);
            case REACHED -> one.hasReached(asked) && path.of(one.type()).contains(asked);
            case CLAIMED -> one.onlyClaims(asked) && path.of(one.type()).contains(asked);
        };
    }

    LeadStage stage() {
        return stage == null ? LeadStage.CLUE : stage;
    }

    Figure figure() {
        return figure == null ? Figure.COUNT : figure;
    }
}
