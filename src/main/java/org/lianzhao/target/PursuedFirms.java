package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Targets that were accepted and given to somebody: his own lead on the firm takes them off the list, another's is none of his business. */
@ApplicationScoped
public class PursuedFirms {
    private final EntityManager database;

    PursuedFirms(EntityManager database) {
        this.database = database;
    }

    /** Those of one person, the latest first, in one statement. */
    @Transactional
    public List<PursuedFirm> of(UUID person, int most) {
        return database.createQuery("""
                        select new org.lianzhao.target.PursuedFirm(c.id, c.name, w.segmentId, w.nextOn)
                        from TargetWork w join Company c on c.id = w.companyId
                        where w.ownerId = :person and w.state = :accepted and c.mergedToId is null
                            and not exists (select 1 from Lead l where l.investor.companyId = w.companyId
                                and l.people.ownerId = :person)
                        order by w.id desc
                        """, PursuedFirm.class)
                .setParameter("person", person)
                .setParameter("accepted", WorkState.ACCEPTED)
                .setMaxResults(most)
                .getResultList();
    }
}
