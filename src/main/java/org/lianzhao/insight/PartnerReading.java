package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.company.Companies;
import org.lianzhao.company.CompanyRef;
import org.lianzhao.insight.Partner.PartnerGap;
import org.lianzhao.insight.Partners.Traded;
import org.lianzhao.lead.Leads;
import org.lianzhao.relation.FirmTie;
import org.lianzhao.shared.region.Region;
import org.lianzhao.shared.region.Regions;

/** Puts firms that could be brought before a reader: where they are, and who is on them already. */
@ApplicationScoped
class PartnerReading {
    private final Companies companies;
    private final Leads leads;
    private final Regions regions;

    PartnerReading(Companies companies, Leads leads, Regions regions) {
        this.companies = companies;
        this.leads = leads;
        this.regions = regions;
    }

    /** @param fitting the gaps that each of the firms would fill, at least one */
    List<Partner> view(Map<UUID, Traded> related, Map<UUID, List<PartnerGap>> fitting) {
        Map<UUID, CompanyRef> firms = companies.refs(fitting.keySet());
        Map<UUID, Optional<UUID>> taken = leads.onCompanies(fitting.keySet());
        return related.entrySet().stream()
                .filter(one -> fitting.containsKey(one.getKey()))
                .map(one -> partner(one.getKey(), one.getValue(), firms, fitting, taken))
                .toList();
    }

    private Partner partner(
            UUID firm,
            Traded traded,
            Map<UUID, CompanyRef> firms,
            Map<UUID, List<PartnerGap>> fitting,
            Map<UUID, Optional<UUID>> taken) {
        FirmTie tie = traded.tie();
        CompanyRef ref = Objects.requireNonNull(firms.get(firm));
        return new Partner(
                firm,
                traded.name(),
                regions.of(ref.regionCode()).map(Region::fullName).orElse(null),
                traded.role(),
                tie.asOf(),
                tie.source(),
                tie.evidence(),
                Objects.requireNonNull(fitting.get(firm)),
                taken.getOrDefault(firm, Optional.empty()).orElse(null),
                taken.containsKey(firm));
    }
}
