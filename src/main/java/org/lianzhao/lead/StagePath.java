package org.lianzhao.lead;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Refused;

/** The stages that apply to each type of project; all of them while the type is open or nobody has said which. */
public record StagePath(Map<String, Set<LeadStage>> applying) {

    /** The stages that apply to a type, in no order. */
    public Set<LeadStage> of(@Nullable String type) {
        Set<LeadStage> said = type == null ? null : applying.get(type);
        return said == null ? EnumSet.allOf(LeadStage.class) : said;
    }

    void require(@Nullable String type, LeadStage stage) {
        if (!of(type).contains(stage)) {
            throw new Refused("stage-not-for-type");
        }
    }

    /** The stages after one and up to another: every gate on the way of a move. */
    List<LeadStage> between(@Nullable String type, LeadStage from, LeadStage to) {
        return of(type).stream()
                .filter(stage -> stage.compareTo(from) > 0 && stage.compareTo(to) <= 0)
                .sorted()
                .toList();
    }

    /** The stage that follows, or nothing after the last. */
    @Nullable
    LeadStage after(@Nullable String type, LeadStage stage) {
        return of(type).stream()
                .filter(next -> next.compareTo(stage) > 0)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
