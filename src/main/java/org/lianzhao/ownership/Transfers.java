package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lianzhao.lead.LeadGift;
import org.lianzhao.lead.LeadGiving;
import org.lianzhao.lead.Leads;

/** Moves leads from one task force to another: the lead keeps its key and history, and whoever was first his credit. */
@ApplicationScoped
class Transfers {
    private final LeadGiving giving;
    private final Leads leads;
    private final OwnedLeads owned;
    private final FirstTalks talks;
    private final Pool pool;
    private final FirstTalkPage page;

    Transfers(LeadGiving giving, Leads leads, OwnedLeads owned, FirstTalks talks, Pool pool, FirstTalkPage page) {
        this.giving = giving;
        this.leads = leads;
        this.owned = owned;
        this.talks = talks;
        this.pool = pool;
        this.page = page;
    }

    /** Answers how the lead stands then; where the caller sees it no more, without anything of it. */
    @Transactional
    FirstTalkView transfer(UUID lead, NewTransfer said) {
        give(lead, new LeadGift(said.ownerId(), said.taskForceId(), said.reason()));
        return leads.seen(List.of(lead)).isEmpty() ? FirstTalkView.nothing() : page.show(lead);
    }

    /** Gives a lead to somebody, whatever decided it; what protects it goes with it. */
    void give(UUID lead, LeadGift gift) {
        LeadGift had = giving.give(lead, gift);
        OwnedLead now = owned.get(lead);
        talks.moved(now, FactKind.TRANSFERRED, new Holder(had.ownerId(), had.taskForceId()), gift.reason());
        pool.handedOut(now);
    }
}
