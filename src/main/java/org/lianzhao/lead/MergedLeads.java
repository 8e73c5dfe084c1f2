package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/** Lets leads follow their firm where two records turn out to be one; the name that was stated on a lead stays. */
@ApplicationScoped
class MergedLeads implements MergeParticipant {
    private static final HeldColumn INVESTOR = new HeldColumn("leads", "company_id", true);
    private static final HeldColumn PROJECT = new HeldColumn("leads", "project_company_id", true);

    private static final HeldColumn SOURCE = new HeldColumn("leads", "source_company_id", true);

    private final EntityManager database;
    private final LeadRepository leads;
    private final FirmRows rows;

    MergedLeads(EntityManager database, LeadRepository leads, FirmRows rows) {
        this.database = database;
        this.leads = leads;
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(INVESTOR.name(), PROJECT.name(), SOURCE.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(INVESTOR, pair);
        rows.move(PROJECT, pair);
        rows.move(SOURCE, pair);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(INVESTOR, pair);
        rows.moveBack(PROJECT, pair);
        rows.moveBack(SOURCE, pair);
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
