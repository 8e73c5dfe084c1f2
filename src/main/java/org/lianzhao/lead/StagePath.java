package org.lianzhao.lead;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Refused;

/** The stages that apply to each type of project; all of them while the type is open. */
public record StagePath(Map<ProjectType, Set<LeadStage>> applying) {

    /** The stages that apply to a type, in no order. */
    public Set<LeadStage> of(@Nullable ProjectType type) {
        return type == null ? EnumSet.allOf(LeadStage.class) : applying.getOrDefault(type, Set.of());
    }

    void require(@Nullable ProjectType type, LeadStage stage) {
        if (!of(type).contains(stage)) {
            throw new Refused("stage-not-for-type");
        }
    }

    /** The stages after one and up to another: every gate on the way of a move. */
    List<LeadStage> between(@Nullable ProjectType type, LeadStage from, LeadStage to) {
        return of(type).stream()
                .filter(stage -> stage.compareTo(from) > 0 && stage.compareTo(to) <= 0)
                .sorted()
                .toList();
    }

    /** The stage that follows, or nothing after the last. */
    @Nullable
    LeadStage after(@Nullable ProjectType type, LeadStage stage) {
        return of(type).stream()
                .filter(next -> next.compareTo(stage) > 0)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
