package org.lianzhao.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Suggested statuses that wait for the chain office to decide (认定), a gap being one that is suggested as 缺. */
@ApplicationScoped
public class SuggestedStatuses {
    private static final Set<Basis> SUGGESTED = Set.of(Basis.SEED, Basis.SOURCE, Basis.JUDGEMENT);

    private final EntityManager database;
    private final Clock clock;

    SuggestedStatuses(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of the map that was loaded last first, in its order; segments that are on no map any longer are left out. */
    @Transactional
    public List<SuggestedStatus> waiting(int most) {
        return database.createQuery("""
                        select new org.lianzhao.coverage.SuggestedStatus(o.segmentId, o.status, o.basis)
                        from StatusOverride o
                        join SegmentRevision r on r.segmentId = o.segmentId and r.validTo > :now
                        where o.basis in :suggested and not exists
                            (select 1 from StatusOverride n where n.segmentId = o.segmentId and n.number > o.number)
                        order by o.decidedAt desc, o.id
                        """, SuggestedStatus.class)
                .setParameter("suggested", SUGGESTED)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }
}
