package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Companies;

/** Finds the leads that have to do with a firm: those on it, those with its projects, those that it brought. */
@ApplicationScoped
class FirmLeads {
    private static final int MOST_ON_FIRM = 10;

    private final EntityManager database;
    private final LeadRepository leads;

    FirmLeads(EntityManager database, LeadRepository leads) {
        this.database = database;
        this.leads = leads;
    }

    /**
     * Leads on a firm that the caller may know of, be they masked: of a 保密 one those outside learn nothing. To be told
     * of masked ones is {@link LeadHints}' matter alone.
     */
    List<Lead> known(@Nullable UUID company, String key) {
        LeadScope scope = leads.scope();
        return onFirm(company, key, lead -> !lead.isConfidential() || scope.covers(lead));
    }

    /** Other leads on the firm of a lead, as far as the caller may open them. */
    List<Lead> seenBeside(Lead one) {
        LeadScope scope = leads.scope();
        String key = Companies.nameKey(one.getCompanyName());
        return onFirm(one.getCompanyId(), key, lead -> !lead.getId().equals(one.getId()) && scope.covers(lead));
    }

    // what the caller is not shown is left out before the rest is cut short, or it would crowd out what he may see
    private List<Lead> onFirm(@Nullable UUID company, String key, Predicate<Lead> shown) {
        return database
                .createQuery("""
                        from Lead l left join fetch l.people.parts
                        where (l.investor.key = :key or l.investor.companyId = :company)
                          and l.position.state <> :void order by l.id desc
                        """, Lead.class)
                .setParameter("key", key)
                .setParameter("company", company)
                .setParameter("void", LeadState.VOID)
                .getResultList()
                .stream()
                .filter(shown)
                .limit(MOST_ON_FIRM)
                .toList();
    }

    /** All leads on these firms or with their projects, whoever may see them. */
    private List<UUID> ofFirms(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select l.id from Lead l"
                                        + " where l.investor.companyId in :firms or l.projectCompanyId in :firms order by l.id",
                                UUID.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** Leads on these firms or with their projects, and those that this person or one of them brought. */
    List<UUID> touching(UUID person, Collection<UUID> firms) {
        Set<UUID> ids = new TreeSet<>(ofFirms(firms));
        ids.addAll(database.createQuery(
                        "select l.id from Lead l where l.origin.source.sourcePersonId = :person", UUID.class)
                .setParameter("person", person)
                .getResultList());
        if (!firms.isEmpty()) {
            ids.addAll(database.createQuery(
                            "select l.id from Lead l where l.origin.source.sourceCompanyId in :firms", UUID.class)
                    .setParameter("firms", firms)
                    .getResultList());
        }
        return List.copyOf(ids);
    }

    /** The same, held until the work is done. */
    List<UUID> heldTouching(UUID person, Collection<UUID> firms) {
        List<UUID> ids = touching(person, firms);
        leads.hold(ids);
        return ids;
    }

    /** Leads on these firms that are not void, the latest first. */
    List<Lead> onCompanies(Collection<UUID> companies) {
        return companies.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from Lead l left join fetch l.people.parts where l.investor.companyId in :companies"
                                        + " and l.position.state <> :void order by l.id desc",
                                Lead.class)
                        .setParameter("companies", companies)
                        .setParameter("void", LeadState.VOID)
                        .getResultList();
    }
}
