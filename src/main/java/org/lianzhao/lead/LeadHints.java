package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.company.Companies;

/**
 * Tells who is about to make a lead on a firm that there are others. What another task force does stays masked, and
 * being told of it leaves a trace and is limited.
 */
@ApplicationScoped
class LeadHints {
    private final LeadRepository leads;
    private final FirmLeads onFirms;
    private final LeadPage page;
    private final HintAllowance allowance;
    private final Acting acting;
    private final Event<LeadHinted> hinted;

    LeadHints(
            LeadRepository leads,
            FirmLeads onFirms,
            LeadPage page,
            HintAllowance allowance,
            Acting acting,
            Event<LeadHinted> hinted) {
        this.leads = leads;
        this.onFirms = onFirms;
        this.page = page;
        this.allowance = allowance;
        this.acting = acting;
        this.hinted = hinted;
    }

    @Transactional
    List<FirmLead> of(FirmDescribed firm) {
        String key = Companies.nameKey(Objects.requireNonNullElse(firm.companyName(), ""));
        Actor actor = acting.person();
        List<Lead> known = onFirms.known(firm.companyId(), key);
        List<Lead> others =
                known.stream().filter(lead -> isOfOthers(lead, actor)).toList();
        if (!others.isEmpty()) {
            allowance.use(actor.id());
            others.forEach(lead -> hinted.fire(LeadHinted.of(lead)));
        }
        return page.asKnown(known);
    }

    private boolean isOfOthers(Lead lead, Actor actor) {
        @Nullable UUID force = lead.getTaskForceId();
        return !leads.scope().covers(lead)
                && (force == null || !actor.taskForces().contains(force));
    }
}
