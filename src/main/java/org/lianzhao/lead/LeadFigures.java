package org.lianzhao.lead;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lianzhao.account.Actor;

/**
 * Adds up leads, and keeps what came out for whoever asks for all that he sees again before anything has changed: those who see
 * the leads of the whole zone open board and 今日 far more often than a lead changes.
 */
@ApplicationScoped
class LeadFigures {
    /** How many of the leads of a stage are shown as cards. */
    private static final int CARDS = 20;

    private final LeadMemory memory;

    LeadFigures(LeadMemory memory) {
        this.memory = memory;
    }

    /** Stage by stage how many, how much, and the latest of each. */
    Map<LeadStage, BoardLane> lanes(List<LeadCriterion> asked) {
        Map<LeadStage, BoardLane> lanes = new EnumMap<>(LeadStage.class);
        memory.seen(asked)
                .forEach(lead -> lanes.computeIfAbsent(lead.stage(), unused -> new BoardLane(CARDS))
                        .add(lead));
        return lanes;
    }

    /**
     * The same of all at work.
     *
     * @param actor whoever asks: what he may see is what is counted
     * @param edition of the leads; with whoever asks it is the key under which the figures are kept
     * @param atWork what narrows them down to those at work
     */
    @CacheResult(cacheName = "lead-lanes")
    Map<LeadStage, BoardLane> lanes(@CacheKey Actor actor, @CacheKey long edition, List<LeadCriterion> atWork) {
        return lanes(atWork);
    }

    /** By task force, those of none under nothing: how pressing leads are that are not in the pool. */
    Map<Optional<UUID>, DutyTally> byForce(List<LeadCriterion> asked, LocalDate today) {
        return tallies(asked, today, lead -> Optional.ofNullable(lead.taskForce()));
    }

    /** The same of all at work, kept as {@link #lanes(Actor, long, List)} are. */
    @CacheResult(cacheName = "lead-duties")
    Map<Optional<UUID>, DutyTally> byForce(
            @CacheKey Actor actor, @CacheKey long edition, @CacheKey LocalDate today, List<LeadCriterion> atWork) {
        return byForce(atWork, today);
    }

    /** By owner: how pressing leads are that are not in the pool. */
    Map<UUID, DutyTally> byOwner(List<LeadCriterion> asked, LocalDate today) {
        return tallies(asked, today, LeadHistory::owner);
    }

    private <K> Map<K, DutyTally> tallies(List<LeadCriterion> asked, LocalDate today, Function<LeadHistory, K> whose) {
        Map<K, DutyTally> tallies = new HashMap<>();
        memory.seen(asked)
                .filter(lead -> !lead.pooled())
                .forEach(lead -> tallies.computeIfAbsent(whose.apply(lead), unused -> new DutyTally())
                        .add(lead, today));
        return tallies;
    }
}
