package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The board of leads: counted in memory, its cards read from the database; both within the caller's scope. */
@ApplicationScoped
class LeadBoard {
    private static final int CARDS = 20;

    private final LeadMemory memory;
    private final LeadCriteria criteria;
    private final Leads leads;

    LeadBoard(LeadMemory memory, LeadCriteria criteria, Leads leads) {
        this.memory = memory;
        this.criteria = criteria;
        this.leads = leads;
    }

    /** The leads at work, stage by stage: how many, how much, and the latest of each. */
    BoardView board(LeadFilter filter) {
        if (filter.state == null) {
            filter.state = LeadState.ACTIVE;
        }
        Predicate<LeadHistory> asked = LeadCriterion.all(criteria.of(filter));
        Map<LeadStage, BoardLane> lanes = new EnumMap<>(LeadStage.class);
        memory.seen(asked)
                .forEach(lead -> lanes.computeIfAbsent(lead.stage(), unused -> new BoardLane(CARDS))
                        .add(lead));
        List<UUID> cards = new ArrayList<>();
        lanes.values().forEach(lane -> cards.addAll(lane.first()));
        return BoardView.of(lanes, leads.rows(cards));
    }
}
