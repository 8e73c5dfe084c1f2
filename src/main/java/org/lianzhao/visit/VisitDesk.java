package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.idempotency.Once;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.time.ZoneTime;

/** Plans visits. */
@ApplicationScoped
class VisitDesk {
    private final VisitRepository visits;
    private final VisitList list;
    private final VisitGuests guests;
    private final Leads leads;
    private final Companies companies;
    private final Acting acting;
    private final Once once;
    private final Event<VisitChanged> changes;
    private final Clock clock;

    VisitDesk(
            VisitRepository visits,
            VisitList list,
            VisitGuests guests,
            Leads leads,
            Companies companies,
            Acting acting,
            Once once,
            Event<VisitChanged> changes,
            Clock clock) {
        this.visits = visits;
        this.list = list;
        this.guests = guests;
        this.leads = leads;
        this.companies = companies;
        this.acting = acting;
        this.once = once;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    VisitView plan(NewVisit said, @Nullable String key) {
        Actor actor = acting.person();
        return once.does(key, "user:" + actor.id() + ":visits", said, VisitView.class, () -> planned(said, actor));
    }

    private VisitView planned(NewVisit said, Actor actor) {
        if ((said.leadId() == null) == (said.companyId() == null)) {
            throw new Invalid(said.leadId() == null ? "companyId" : "leadId", "visit-whom");
        }
        Slot slot = said.slot().plannedOn(ZoneTime.today(clock));
        Visit visit = new Visit(said.kind(), slot, said.purpose().strip(), actor, clock.instant());
        Subject subject = whom(said, visit, actor);
        visit.at(blankless(said.place()));
        guests.lead(visit, said.leaderId(), blankless(said.leaderName()));
        guests.accompany(visit, said.companions());
        visits.add(visit);
        visits.flush();
        changes.fire(new VisitChanged("visit-planned", subject, Map.of(), picture(visit)));
        return list.show(visit.getId());
    }

    private Subject whom(NewVisit said, Visit visit, Actor actor) {
        UUID lead = said.leadId();
        if (lead != null) {
            visit.onLead(lead);
            return leads.workable(lead);
        }
        UUID company = Objects.requireNonNull(said.companyId()); // one of the two was said
        CompanyRef firm = companies.held(company).orElseThrow(() -> new Missing("company", company));
        visit.withFirm(
                firm.id(), actor.taskForces().stream().sorted().findFirst().orElse(null));
        return new Subject("company", firm.id(), firm.name());
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What the audit keeps of a visit: nothing that may name people. */
    static Map<String, @Nullable Object> picture(Visit visit) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("visit", visit.getId());
        fields.put("kind", visit.getKind());
        fields.put("occurredOn", visit.slot().day());
        fields.put("visitTime", visit.slot().time());
        fields.put("visitState", visit.getState());
        return fields;
    }
}
