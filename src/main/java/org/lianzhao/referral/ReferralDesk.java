package org.lianzhao.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianzhao.lead.Leads;
import org.lianzhao.shared.event.Subject;
import org.lianzhao.shared.problem.Missing;

/** What the zone's people read of a referral, within what they may see of leads. */
@ApplicationScoped
class ReferralDesk {
    private final ReferralRepository referrals;
    private final Leads leads;
    private final Event<ContactDisclosed> disclosed;

    ReferralDesk(ReferralRepository referrals, Leads leads, Event<ContactDisclosed> disclosed) {
        this.referrals = referrals;
        this.leads = leads;
        this.disclosed = disclosed;
    }

    @Transactional
    ReferralView behind(UUID lead) {
        leads.visible(lead);
        return of(lead).view();
    }

    /** Tells the whole of what a chamber said of people to whoever works on the lead, and leaves a trace. */
    @Transactional
    DisclosedContact disclose(UUID lead) {
        Subject subject = leads.workable(lead);
        Referral referral = of(lead);
        if (!referral.holdsBack()) {
            throw new Missing("contact", lead);
        }
        disclosed.fire(new ContactDisclosed(subject));
        return referral.disclosed();
    }

    private Referral of(UUID lead) {
        return referrals.behind(lead).orElseThrow(() -> new Missing("referral", lead));
    }
}
