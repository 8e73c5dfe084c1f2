package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.chain.SegmentFacts;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.target.TargetList.Ranked;

/** Puts what was scored in the place of what was there, and notes what changed of it. */
@ApplicationScoped
class ListWriting {
    private final ListRepository lists;
    private final Yardstick yardstick;
    private final Json json;
    private final Event<TargetChanged> changes;
    private final EventNotes notes;
    private final Clock clock;

    ListWriting(
            ListRepository lists,
            Yardstick yardstick,
            Json json,
            Event<TargetChanged> changes,
            EventNotes notes,
            Clock clock) {
        this.lists = lists;
        this.yardstick = yardstick;
        this.json = json;
        this.changes = changes;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * How it was made.
     *
     * @param measure by what firms are measured, as a key
     * @param kept how many of the best are kept
     */
    record Made(String measure, About about, int kept) {}

    /** Writes the list; firms that somebody works on stay in it, whatever they score. */
    void write(StoredList list, SegmentFacts segment, TargetList scored, Map<UUID, TargetWork> work, Made made) {
        LocalDate today = ZoneTime.today(clock);
        boolean alike = list.wasScoredBy(segment.revisionId(), made.measure());
        TierRules tiers = yardstick.tiers();
        Map<UUID, StoredTarget> before = lists.targets(segment.id());
        Set<UUID> gone = new HashSet<>(before.keySet());
        List<Ranked> ranked = scored.ranked();
        for (int at = 0; at < ranked.size(); at++) {
            Ranked one = ranked.get(at);
            UUID firm = one.firm().id();
            boolean among = at < made.kept();
            if (among || work.containsKey(firm)) {
                gone.remove(firm);
                StoredTarget target = before.get(firm);
                if (target == null) {
                    target = new StoredTarget(segment.id(), firm, today);
                    score(target, one, tiers, today);
                    lists.add(target);
                } else {
                    EventNotes.Standing stood = EventNotes.Standing.of(target);
                    score(target, one, tiers, today);
                    notes.scored(target, stood);
                }
                target.listed(among, today);
                hear(segment, one, work.get(firm), alike, today);
            }
        }
        before.forEach((firm, target) -> {
            if (gone.contains(firm)) {
                drop(target, work.containsKey(firm), today);
            }
        });
        list.scored(segment.revisionId(), made.measure(), json.write(made.about()), today, clock.instant());
    }

    private void score(StoredTarget target, Ranked one, TierRules tiers, LocalDate today) {
        target.scored(
                one.assessment(),
                json.write(new Kept(one.assessment().reasons())),
                one.firm().industryCode() != null,
                tiers.of(one.assessment().score()),
                today);
    }

    private void drop(StoredTarget target, boolean worked, LocalDate today) {
        if (worked) {
            target.listed(false, today);
        } else {
            lists.remove(target);
        }
    }

    private void hear(SegmentFacts segment, Ranked one, @Nullable TargetWork work, boolean alike, LocalDate today) {
        if (work != null && work.hears(TargetWork.facts(one.assessment().reasons()), alike, today)) {
            changes.fire(
                    TargetChanged.returned(segment, one.firm().id(), one.firm().name()));
        }
    }

    /** The reasons of a target as they are stored. */
    record Kept(List<Reason> reasons) {}
}
