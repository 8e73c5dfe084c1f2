package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** What people say by hand of firms and nobody has verified, on all chains. */
@ApplicationScoped
public class UnverifiedClaims {
    private final EntityManager database;

    UnverifiedClaims(EntityManager database) {
        this.database = database;
    }

    /** The latest of them, in one statement. */
    @Transactional
    public List<UnverifiedClaim> waiting(int most) {
        return database.createQuery("""
                        select new org.lianzhao.company.UnverifiedClaim(c.id, c.name, h.segmentId, h.recordedAt,
                            h.recordedByName)
                        from Holding h join Company c on c.id = h.companyId
                        where h.basis = :claimed and h.verified.day is null and h.presence <> :nothing
                            and c.mergedToId is null
                        order by h.id desc
                        """, UnverifiedClaim.class)
                .setParameter("claimed", HoldingStatement.CLAIMED)
                .setParameter("nothing", Presence.UNVERIFIED)
                .setMaxResults(most)
                .getResultList();
    }
}
