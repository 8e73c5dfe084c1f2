package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.persistence.Keyed;

/** Reads leads as their ownership needs them, whoever may see them. */
@ApplicationScoped
class OwnedLeads {
    private static final String ROW = """
            select new org.lianzhao.ownership.OwnedLead(l.id, l.words.title, l.investor.companyId, l.investor.name,
                l.investor.key, l.people.ownerId, l.people.taskForceId, l.people.confidential, l.position.stage,
                l.position.state, case when l.pooledOn is null then false else true end)
            from Lead l
            """;

    private final EntityManager database;

    OwnedLeads(EntityManager database) {
        this.database = database;
    }

    OwnedLead get(UUID id) {
        return find(id).orElseThrow();
    }

    Optional<OwnedLead> find(UUID id) {
        return among(List.of(id)).stream().findFirst();
    }

    List<OwnedLead> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Keyed.query(database, ROW + "where l.id in :keys order by l.id", OwnedLead.class, ids)
                        .getResultList();
    }

    /** Those of these firms. */
    List<OwnedLead> onFirms(Collection<UUID> companies) {
        return database.createQuery(ROW + "where l.investor.companyId in :companies order by l.id", OwnedLead.class)
                .setParameter("companies", companies)
                .getResultList();
    }

    /** The others on its firm that were no mistake and go on, the latest first. */
    List<OwnedLead> besides(OwnedLead lead) {
        return database.createQuery(
                        ROW + "where (l.investor.key = :key or l.investor.companyId = :company) and l.id <> :id"
                                + " and l.position.state not in (VOID, MERGED) order by l.id desc",
                        OwnedLead.class)
                .setParameter("key", lead.firmKey())
                .setParameter("company", lead.companyId())
                .setParameter("id", lead.id())
                .getResultList();
    }
}
