package org.lianzhao.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.insight.PipelineView.StageFigures;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.Standing;

/** Adds up, in one pass over where leads stood, what is said of one stage. */
final class StageTally {
    private static final List<LeadStage> LAST_FIRST =
            Stream.of(LeadStage.values()).sorted(Comparator.reverseOrder()).toList();

    private final LeadStage stage;
    private final DayCounts stays = new DayCounts();
    private int count;
    private @Nullable BigDecimal amount;
    private int gotThisFar;
    private int claimed;

    private StageTally(LeadStage stage) {
        this.stage = stage;
    }

    /** The figures of every stage, in their order. */
    static List<StageFigures> figures(List<Standing> standings) {
        Map<LeadStage, StageTally> tallies = new EnumMap<>(LeadStage.class);
        standings.forEach(one -> add(one, tallies));
        List<StageFigures> lastFirst = new ArrayList<>();
        Integer further = null;
        for (LeadStage stage : LAST_FIRST) {
            StageTally tally = of(stage, tallies);
            int reached = tally.gotThisFar + (further == null ? 0 : further);
            lastFirst.add(tally.figures(reached, further));
            further = reached;
        }
        Collections.reverse(lastFirst);
        return lastFirst;
    }

    private static void add(Standing standing, Map<LeadStage, StageTally> tallies) {
        standing.furthest().ifPresent(stage -> of(stage, tallies).gotThisFar++);
        standing.stays().forEach(stay -> of(stay.stage(), tallies).stays.add(stay.days()));
        if (standing.state() == LeadState.ACTIVE) {
            standing.stage().ifPresent(stage -> of(stage, tallies).stands(standing));
            standing.onlyClaimed().forEach(stage -> of(stage, tallies).claimed++);
        }
    }

    private static StageTally of(LeadStage stage, Map<LeadStage, StageTally> tallies) {
        return tallies.computeIfAbsent(stage, StageTally::new);
    }

    private void stands(Standing standing) {
        count++;
        standing.amount().ifPresent(more -> amount = amount == null ? more : amount.add(more));
    }

    private StageFigures figures(int reached, @Nullable Integer further) {
        return new StageFigures(
                stage,
                count,
                amount,
                reached,
                claimed,
                further == null || reached == 0 ? null : (double) further / reached,
                stays.median());
    }
}
