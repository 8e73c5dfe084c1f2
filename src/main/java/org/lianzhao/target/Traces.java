package org.lianzhao.target;

import static org.lianzhao.target.EventKind.PLANNED;
import static org.lianzhao.target.EventKind.REOPENED;
import static org.lianzhao.target.EventKind.REPLANNED;
import static org.lianzhao.target.OpenStanding.DECISIONS;
import static org.lianzhao.target.OpenStanding.OWNER;
import static org.lianzhao.target.OpenStanding.STATE;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.target.OpenStanding.Step;

/** What told steps of a target would tell of those that are not told. */
final class Traces {
    private static final Set<EventKind> PLANS = EnumSet.of(PLANNED, REPLANNED);
    private static final Set<String> OWNER_ALONE = Set.of("segment", OWNER);

    private final List<Step> steps;

    /** @param steps the oldest first */
    Traces(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The steps of which nothing is told: without what is hidden nothing would have happened in them. */
    Set<UUID> untold() {
        Set<UUID> untold = new HashSet<>();
        Map<UUID, Optional<UUID>> owners = owners();
        boolean hidden = false;
        for (Step step : steps) {
            if (step.hidden()) {
                hidden |= step.changes(STATE);
            } else if (DECISIONS.contains(step.kind())) {
                if (hidden && step.kind() == REOPENED) {
                    untold.add(step.event());
                }
                hidden = false;
            } else if (isNoChange(step, owners)) {
                untold.add(step.event());
            }
        }
        return untold;
    }

    // it was given back to whom it was told to be of anyway
    private static boolean isNoChange(Step step, Map<UUID, Optional<UUID>> owners) {
        return PLANS.contains(step.kind())
                && Stream.of(step.before(), step.after()).allMatch(fields -> OWNER_ALONE.containsAll(fields.keySet()))
                && Optional.ofNullable(owners.get(step.event()))
                        .filter(owner ->
                                Objects.equals(owner.map(UUID::toString).orElse(null), step.after(OWNER)))
                        .isPresent();
    }

    /** Whose it is told to have been before the steps that would name somebody to whom a hidden one gave it, by step. */
    Map<UUID, Optional<UUID>> owners() {
        Map<UUID, Optional<UUID>> owners = new HashMap<>();
        boolean hidden = false;
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            if (step.hidden()) {
                hidden |= step.changes(OWNER);
            } else if (step.tells(OWNER)) {
                if (hidden) {
                    owners.put(step.event(), Optional.ofNullable(new OpenStanding(steps.subList(0, at)).owner(null)));
                }
                hidden = false;
            }
        }
        return owners;
    }
}
