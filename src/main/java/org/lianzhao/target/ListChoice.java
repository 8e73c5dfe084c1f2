package org.lianzhao.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which targets of a list are wanted.
 *
 * @param tier only of this tier; null for all
 * @param state only those of which people have said this; null for all but the rejected
 * @param owner only those of this person; null for all
 */
record ListChoice(
        @Nullable Tier tier,
        @Nullable WorkState state,
        @Nullable UUID owner) {
    static final ListChoice ALL = new ListChoice(null, null, null);

    List<WorkState> states() {
        return state == null ? List.of(WorkState.OPEN, WorkState.ACCEPTED) : List.of(state);
    }

    boolean shows(Optional<TargetWork> work, Tier of) {
        return (tier == null || tier == of)
                && (owner == null
                        || owner.equals(work.map(TargetWork::getOwnerId).orElse(null)))
                && states().contains(work.map(TargetWork::getState).orElse(WorkState.OPEN));
    }
}
