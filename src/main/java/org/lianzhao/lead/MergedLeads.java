package org.lianzhao.lead;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;

/** Lets leads follow their firm where two records turn out to be one; the name that was stated on a lead stays. */
@Singleton
class MergedLeads extends FollowingRows {
    private static final HeldColumn INVESTOR = new HeldColumn("leads", "company_id", true);
    private static final HeldColumn PROJECT = new HeldColumn("leads", "project_company_id", true);
    private static final HeldColumn SOURCE = new HeldColumn("leads", "source_company_id", true);

    private final EntityManager database;
    private final LeadRepository leads;

    MergedLeads(EntityManager database, LeadRepository leads, FirmRows rows) {
        super(rows, INVESTOR, PROJECT, SOURCE);
        this.database = database;
        this.leads = leads;
    }

    @Override
    public Set<UUID> known(String column, Set<UUID> rows) {
        LeadScope scope = leads.scope();
        return leads.withPeople(rows).stream()
                .filter(scope::covers)
                .map(Lead::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        LeadScope scope = leads.scope();
        long seen = database.createQuery(
                        "from Lead l where l.investor.companyId = :firm or l.projectCompanyId = :firm"
                                + " or l.origin.source.sourceCompanyId = :firm",
                        Lead.class)
                .setParameter("firm", firm)
                .getResultStream()
                .filter(scope::covers)
                .count();
        return Map.of("leads", (int) seen);
    }
}
