package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.LeadsChanged;

/**
 * What was planned on a lead that is merged goes on with the lead that does; on one that is void it does not happen. Nor does
 * what was planned on a confidential (保密) one that is merged: those who see the other need not know of it.
 */
@ApplicationScoped
class ClosedLeadVisits {
    private final VisitRepository visits;
    private final Acting acting;
    private final Event<VisitChanged> changes;
    private final Clock clock;

    ClosedLeadVisits(VisitRepository visits, Acting acting, Event<VisitChanged> changes, Clock clock) {
        this.visits = visits;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    void hear(@Observes LeadChanged change) {
        follow(List.of(change));
    }

    void hear(@Observes LeadsChanged chunk) {
        follow(chunk.each());
    }

    private void follow(List<LeadChanged> leads) {
        Map<UUID, LeadChanged> closed = leads.stream()
                .filter(ClosedLeadVisits::closes)
                .collect(Collectors.toMap(change -> change.subject().id(), Function.identity(), (one, same) -> same));
        for (Visit visit : visits.plannedOn(closed.keySet())) {
            UUID lead = visit.getLeadId();
            LeadChanged change = lead == null ? null : closed.get(lead);
            if (change != null) {
                follow(visit, change);
            }
        }
    }

    private static boolean closes(LeadChanged change) {
        return change.after().get("state") instanceof LeadState state
                && (state == LeadState.MERGED || state == LeadState.VOID);
    }

    private void follow(Visit visit, LeadChanged change) {
        if (change.after().get("mergedIntoId") instanceof UUID successor && !change.confidential()) {
            visit.onLead(successor);
            changes.fire(new VisitChanged("visit-changed", change.subject(), Map.of(), Map.of("visit", visit.getId())));
            return;
        }
        visit.lapse(acting.actor().map(Actor::name).orElse(null), clock.instant());
        changes.fire(new VisitChanged("visit-cancelled", change.subject(), Map.of(), VisitDesk.picture(visit)));
    }
}
