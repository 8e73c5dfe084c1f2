package org.lianzhao.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.LeadState;
import org.lianzhao.lead.Leads;

/** What others may ask about referrals: which chamber referred which firm, out of the leads that the caller may see. */
@ApplicationScoped
public class Referrals {
    private final ReferralRepository referrals;
    private final Leads leads;
    private final Companies companies;
    private final Colleagues colleagues;

    Referrals(ReferralRepository referrals, Leads leads, Companies companies, Colleagues colleagues) {
        this.referrals = referrals;
        this.leads = leads;
        this.companies = companies;
        this.colleagues = colleagues;
    }

    /** Which chambers referred these firms, the latest first; without leads that were a mistake or go on in another. */
    @Transactional
    public List<ChamberTie> of(Collection<UUID> firms, int most) {
        if (firms.isEmpty()) {
            return List.of();
        }
        // what he may see first, or referrals that he may not see could crowd it out
        Map<UUID, LeadRow> seen = leads.rows(referrals.leadsOn(firms)).stream()
                .filter(lead ->
                        lead.companyId() != null && lead.state() != LeadState.VOID && lead.state() != LeadState.MERGED)
                .collect(Collectors.toMap(LeadRow::id, Function.identity()));
        if (seen.isEmpty()) {
            return List.of();
        }
        List<Referral> found = referrals.latestBehind(seen.keySet(), most);
        Map<UUID, CompanyRef> refs = companies.refs(seen.values().stream()
                .flatMap(lead -> Stream.ofNullable(lead.companyId()))
                .distinct()
                .toList());
        Map<UUID, PersonRef> chambers = colleagues.people(
                found.stream().map(Referral::getChamberId).distinct().toList());
        return found.stream()
                .map(referral -> referral.tie(
                        Objects.requireNonNull(chambers.get(referral.getChamberId()))
                                .name(),
                        Objects.requireNonNull(refs.get(Objects.requireNonNull(seen.get(referral.getLeadId()))
                                .companyId()))))
                .toList();
    }
}
