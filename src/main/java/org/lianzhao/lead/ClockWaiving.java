package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Role;
import org.lianzhao.lead.clock.ClockOutcome;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Refused;

/** Lets heads and the office say that a clock need not be met. */
@ApplicationScoped
class ClockWaiving {
    private final LeadRepository leads;
    private final ClockReading reading;
    private final ClockWriter writer;
    private final LeadPage page;
    private final Acting acting;
    private final Event<LeadChanged> changes;

    ClockWaiving(
            LeadRepository leads,
            ClockReading reading,
            ClockWriter writer,
            LeadPage page,
            Acting acting,
            Event<LeadChanged> changes) {
        this.leads = leads;
        this.reading = reading;
        this.writer = writer;
        this.page = page;
        this.acting = acting;
        this.changes = changes;
    }

    @Transactional
    LeadView waive(UUID id, NewWaiver said) {
        Lead lead = leads.assignable(id);
        Actor actor = acting.person();
        if (lead.people().owner().equals(actor.id()) && !actor.roles().contains(Role.OFFICE)) {
            throw new Forbidden("waive-own");
        }
        RunningClock clock = reading.running(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> one.kind() == said.clock() && one.kind().isDuty())
                .findFirst()
                .orElseThrow(() -> new Refused("clock-not-running", said.clock()));
        ClockedLead clocked = reading.leads(List.of(id)).get(0);
        writer.facts(List.of(new NewClockFact(
                clocked, clock, ClockOutcome.WAIVED, said.reason().strip())));
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        before.put("clock", clock.kind());
        before.put("dueOn", clock.dueOn());
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("reason", FreeText.of(said.reason().strip()));
        changes.fire(LeadChanged.of("lead-clock-waived", lead, before, after)); // which has the clocks reckoned
        return page.view(lead);
    }
}
