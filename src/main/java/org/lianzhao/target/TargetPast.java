package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.shared.persistence.Json;

/**
 * Reads out of what happened to a target how it stands, and what of that would tell of hidden leads. Where work on it was
 * joined, each piece has a past of its own.
 */
@ApplicationScoped
class TargetPast {
    private static final List<String> PLAN = List.of("nextStep", "nextOn", "reviewOn");

    private final EventRepository events;
    private final Json json;

    TargetPast(EventRepository events, Json json) {
        this.events = events;
        this.json = json;
    }

    /**
     * How it stands but for these leads: by the past of the work that stands. What was decided about other work that was joined
     * with it counts where nothing else was about this one: without those leads that would be the one that got further.
     */
    OpenStanding standing(List<TargetEvent> deeds, Collection<UUID> hidden) {
        List<OpenStanding.Step> own = steps(deeds, false, hidden);
        OpenStanding stands = new OpenStanding(own);
        return stands.isDecidedByHiddenAlone()
                ? new OpenStanding(Stream.concat(
                                own.stream(),
                                steps(deeds, true, hidden).stream()
                                        .filter(step -> OpenStanding.DECISIONS.contains(step.kind())))
                        .toList())
                : stands;
    }

    /** What a reader is not told who may not know of these leads. */
    Untold untold(UUID segment, UUID company, Collection<UUID> hidden) {
        if (hidden.isEmpty()) {
            return Untold.NOTHING;
        }
        List<TargetEvent> deeds = events.deeds(segment, company);
        Set<UUID> untold = new HashSet<>();
        Map<UUID, Optional<UUID>> owners = new HashMap<>();
        for (boolean aside : List.of(false, true)) {
            Traces traces = new Traces(steps(deeds, aside, hidden));
            untold.addAll(traces.untold());
            owners.putAll(traces.owners());
        }
        Set<UUID> joins = new HashSet<>();
        deeds.stream()
                .dropWhile(event -> !isOf(event, hidden))
                .filter(event -> event.getKind() == EventKind.JOINED)
                .forEach(event -> (isOfPlans(event) ? joins : untold).add(event.getId()));
        return new Untold(untold, owners, joins);
    }

    private boolean isOfPlans(TargetEvent joined) {
        EventNotes.Said said = said(joined);
        return PLAN.stream()
                .anyMatch(field ->
                        !Objects.equals(said.before().get(field), said.after().get(field)));
    }

    private List<OpenStanding.Step> steps(List<TargetEvent> deeds, boolean aside, Collection<UUID> hidden) {
        return deeds.stream()
                .filter(event -> event.getKind() != EventKind.JOINED && event.isAside() == aside)
                .map(event -> step(event, hidden))
                .toList();
    }

    private OpenStanding.Step step(TargetEvent event, Collection<UUID> hidden) {
        EventNotes.Said said = said(event);
        return new OpenStanding.Step(
                event.getId(),
                event.getKind(),
                isOf(event, hidden),
                said.before(),
                said.after(),
                event.getAuthorName(),
                event.getHappenedAt());
    }

    private static boolean isOf(TargetEvent event, Collection<UUID> leads) {
        UUID lead = event.getLeadId();
        return lead != null && leads.contains(lead);
    }

    private EventNotes.Said said(TargetEvent event) {
        return json.read(event.getSaid(), EventNotes.Said.class);
    }
}
