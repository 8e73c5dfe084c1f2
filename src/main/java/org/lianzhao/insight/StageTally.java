package org.lianzhao.insight;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.insight.PipelineView.StageFigures;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.StagePath;
import org.lianzhao.lead.Standing;

/** Adds up, in one pass over where leads stood, what is said of one stage. */
final class StageTally {
    private static final List<LeadStage> ALL = List.of(LeadStage.values());

    private final LeadStage stage;
    private final DayCounts stays = new DayCounts();
    private int count;
    private @Nullable BigDecimal amount;
    private int reached;
    private int wentOn;
    private int claimed;

    private StageTally(LeadStage stage) {
        this.stage = stage;
    }

    /** The figures of every stage, in their order. A stage that does not apply to a lead's type is not reached by it. */
    static List<StageFigures> figures(List<Standing> standings, StagePath path) {
        Map<LeadStage, StageTally> tallies = new EnumMap<>(LeadStage.class);
        standings.forEach(one -> add(one, path.of(one.type()), tallies));
        return Stream.of(LeadStage.values())
                .map(stage -> of(stage, tallies).figures())
                .toList();
    }

    private static void add(Standing standing, Set<LeadStage> applying, Map<LeadStage, StageTally> tallies) {
        reached(standing, applying, tallies);
        standing.stays().forEach(stay -> of(stay.stage(), tallies).stays.add(stay.days()));
        if (standing.state() == LeadState.ACTIVE) {
            standing.stage().ifPresent(stage -> of(stage, tallies).stands(standing));
            standing.onlyClaimed().stream().filter(applying::contains).forEach(stage -> of(stage, tallies).claimed++);
        }
    }

    private static void reached(Standing standing, Set<LeadStage> applying, Map<LeadStage, StageTally> tallies) {
        StageTally before = null;
        for (LeadStage stage : ALL) {
            if (!standing.hasReached(stage)) {
                return;
            }
            if (applying.contains(stage)) {
                if (before != null) {
                    before.wentOn++;
                }
                before = of(stage, tallies);
                before.reached++;
            }
        }
    }

    private static StageTally of(LeadStage stage, Map<LeadStage, StageTally> tallies) {
        return tallies.computeIfAbsent(stage, StageTally::new);
    }

    private void stands(Standing standing) {
        count++;
        standing.amount().ifPresent(more -> amount = amount == null ? more : amount.add(more));
    }

    private StageFigures figures() {
        boolean last = stage == ALL.get(ALL.size() - 1);
        Double conversion = last || reached == 0 ? null : (double) wentOn / reached;
        return new StageFigures(stage, count, amount, reached, claimed, conversion, stays.median());
    }
}
