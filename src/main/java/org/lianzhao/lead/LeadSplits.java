package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.chain.SplitCaseRow;
import org.lianzhao.chain.SplitCases;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;

/**
 * Leads of segments that were split, for those who are on them. The chain office settles what it sees; confidential leads
 * it does not, so that their own people say to which part they belong.
 */
@ApplicationScoped
class LeadSplits {
    private final LeadRepository leads;
    private final SplitCases cases;
    private final LeadPage page;
    private final Acting acting;

    LeadSplits(LeadRepository leads, SplitCases cases, LeadPage page, Acting acting) {
        this.leads = leads;
        this.cases = cases;
        this.page = page;
        this.acting = acting;
    }

    /** What waits of confidential leads that the caller is on. */
    @Transactional
    Page<SplitCaseRow> mine(@Nullable UUID after, Limit limit) {
        return cases.openOf(leads.confidentialOf(acting.person().id()), after, limit);
    }

    /** What waits of a lead; missing where the caller must not see it. */
    @Transactional
    Page<SplitCaseRow> of(UUID lead) {
        leads.visible(lead);
        return cases.openOf(List.of(lead), null, Limit.of(null));
    }

    /** Says where a lead belongs; refused where the caller must not work on it. */
    @Transactional
    LeadView settle(UUID lead, SplitDecision decision) {
        Lead open = leads.own(lead);
        Actor by = acting.person();
        cases.settleOf(lead, decision.id(), decision.to(), new Author(by.id(), by.name()));
        leads.flush();
        return page.view(open);
    }
}
