package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Stating amounts of a lead. What was stated before stays readable. */
@ApplicationScoped
class LeadAmounts {
    private final LeadRepository leads;
    private final LeadPage page;
    private final Acting acting;
    private final Event<LeadChanged> changes;
    private final Clock clock;

    LeadAmounts(LeadRepository leads, LeadPage page, Acting acting, Event<LeadChanged> changes, Clock clock) {
        this.leads = leads;
        this.page = page;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LeadView state(UUID id, NewAmount stated) {
        stated.refuseNothing();
        Lead lead = leads.editable(id);
        LocalDate today = ZoneTime.today(clock);
        LocalDate day = stated.occurredOn() == null ? today : stated.occurredOn();
        if (day.isAfter(today)) {
            throw new Invalid("occurredOn", "day-to-come");
        }
        Actor actor = acting.person();
        leads.add(new LeadAmount(id, stated, day, new Author(actor.id(), actor.name()), clock.instant()));
        if (stated.kind() == AmountKind.TOTAL_INVESTMENT
                && stated.currencyOrUsual().equals("CNY")) {
            lead.investsInTotal(stated.amount());
        }
        lead.touch(clock.instant());
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put(stated.kind().name(), stated.writtenOrPlain());
        changes.fire(LeadChanged.of("lead-amount-stated", lead, Map.of(), after));
        leads.flush();
        return page.view(lead);
    }
}
