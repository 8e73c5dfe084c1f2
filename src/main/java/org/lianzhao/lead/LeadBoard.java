package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.account.Acting;

/** The board of leads: counted in memory, its cards read from the database; both within the caller's scope. */
@ApplicationScoped
class LeadBoard {
    private final LeadMemory memory;
    private final LeadFigures figures;
    private final LeadCriteria criteria;
    private final Leads leads;
    private final Acting acting;

    LeadBoard(LeadMemory memory, LeadFigures figures, LeadCriteria criteria, Leads leads, Acting acting) {
        this.memory = memory;
        this.figures = figures;
        this.criteria = criteria;
        this.leads = leads;
        this.acting = acting;
    }

    /** The leads at work, stage by stage: how many, how much, and the latest of each. */
    BoardView board(LeadFilter filter) {
        filter.atWorkUnlessSaid();
        List<LeadCriterion> asked = criteria.of(filter);
        Map<LeadStage, BoardLane> lanes = filter.isAllAtWork(asked)
                ? figures.lanes(acting.person(), memory.edition(), asked)
                : figures.lanes(asked);
        List<UUID> cards = new ArrayList<>();
        lanes.values().forEach(lane -> cards.addAll(lane.first()));
        return BoardView.of(lanes, leads.rows(cards));
    }
}
