package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;
import org.lianzhao.account.Role;
import org.lianzhao.lead.LeadAccess;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.problem.Refused;

/**
 * Who may change a visit: on a lead whoever works on the lead; with a firm whoever goes there or planned it, the head of the
 * task force and the office.
 */
@ApplicationScoped
class VisitRights {
    private final VisitRepository visits;
    private final LeadAccess leads;
    private final Acting acting;

    VisitRights(VisitRepository visits, LeadAccess leads, Acting acting) {
        this.visits = visits;
        this.leads = leads;
        this.acting = acting;
    }

    /** Whether the caller may change a visit with a firm. */
    boolean mayChange(Visit visit) {
        return mayChange(visit, acting.person());
    }

    static boolean mayChange(Visit visit, Actor actor) {
        UUID force = visit.getTaskForceId();
        return actor.may(Right.ENTER_COMPANIES)
                && (actor.roles().contains(Role.OFFICE)
                        || visit.people().all().contains(actor.id())
                        || (actor.roles().contains(Role.HEAD)
                                && force != null
                                && actor.taskForces().contains(force)));
    }

    /** A visit that the caller may change, held to the end of the transaction: its lead first, as all do who hold both. */
    Visit changeable(UUID id) {
        Optional<UUID> lead = visits.leadOf(id);
        lead.ifPresent(one -> requireOwn(id, one));
        if (!visits.hold(id).equals(lead)) {
            throw Refused.stale(); // its lead was merged meanwhile
        }
        Visit visit = visits.get(id);
        if (visit.getLeadId() == null && !mayChange(visit)) {
            throw new Forbidden("visit-not-yours");
        }
        return visit;
    }

    private Subject requireOwn(UUID visit, UUID lead) {
        try {
            return leads.own(lead);
        } catch (Missing hidden) {
            throw new Missing("visit", visit); // and nothing of its lead
        }
    }
}
