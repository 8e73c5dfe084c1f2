package org.lianzhao.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;

/** Tells who referred a firm, out of the leads on it that the caller may see: of others he learns nothing. */
@ApplicationScoped
class FirmReferrals {
    private final ReferralRepository referrals;
    private final Leads leads;
    private final Colleagues colleagues;

    FirmReferrals(ReferralRepository referrals, Leads leads, Colleagues colleagues) {
        this.referrals = referrals;
        this.leads = leads;
        this.colleagues = colleagues;
    }

    @Transactional
    List<FirmReferral> of(UUID firm) {
        // what he may see first, or referrals that he may not see could crowd it out
        Map<UUID, String> titles = leads.rows(referrals.leadsOn(List.of(firm))).stream()
                .collect(Collectors.toMap(LeadRow::id, LeadRow::title));
        List<Referral> found = referrals.latestBehind(titles.keySet());
        Map<UUID, PersonRef> chambers = colleagues.people(
                found.stream().map(Referral::getChamberId).distinct().toList());
        return found.stream()
                .map(referral -> referral.ofFirm(
                        Objects.requireNonNull(titles.get(referral.getLeadId())),
                        Objects.requireNonNull(chambers.get(referral.getChamberId()))
                                .name()))
                .toList();
    }
}
