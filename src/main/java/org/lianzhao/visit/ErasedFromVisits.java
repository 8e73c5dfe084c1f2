package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.lianzhao.lead.Leads;
import org.lianzhao.person.PersonErased;

/** Takes the numbers and addresses of somebody who is erased out of what was planned with his firms and on their leads. */
@ApplicationScoped
class ErasedFromVisits {
    private final VisitRepository visits;
    private final Leads leads;

    ErasedFromVisits(VisitRepository visits, Leads leads) {
        this.visits = visits;
        this.leads = leads;
    }

    void erase(@Observes PersonErased person) {
        List<Visit> about = visits.on(leads.touching(person.personId(), person.firms()), person.firms());
        about.forEach(visit -> visit.reword(person::without));
        visits.moves(about.stream().map(Visit::getId).toList()).forEach(move -> move.reword(person::without));
    }
}
