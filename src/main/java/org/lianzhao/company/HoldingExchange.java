package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets the kept record of a firm have the better of two statements on one segment and place; each step is noted. */
@ApplicationScoped
class HoldingExchange {
    private final EntityManager database;
    private final FirmRows rows;
    private final VerificationRepository verifications;

    HoldingExchange(EntityManager database, FirmRows rows, VerificationRepository verifications) {
        this.database = database;
        this.rows = rows;
        this.verifications = verifications;
    }

    void join(MergedPair pair) {
        for (Holding[] both : statements(pair)) {
            List<HoldingPart> parts = HoldingPart.better(both[0], both[1]);
            parts.forEach(part -> rows.note(part.relation(), pair, both[0].getId()));
            exchange(parts, both[0], both[1]);
        }
        database.flush();
    }

    void part(MergedPair pair) {
        for (Holding[] both : statements(pair)) {
            exchange(exchanged(pair, both[0].getId()), both[0], both[1]);
        }
        database.flush();
    }

    /** Lets the two have these parts of each other; what was found of a statement goes with it. */
    void exchange(Collection<HoldingPart> parts, Holding one, Holding other) {
        one.exchange(parts, other);
        if (parts.contains(HoldingPart.STATEMENT)) {
            verifications.exchange(one.getId(), other.getId());
        }
    }

    /** Whether a merge that holds has put something of another record here, which goes back only as long as this is there. */
    boolean isMixed(UUID holding) {
        return !database.createNativeQuery("""
                        select 1 from company_merge m join company_merge_row r on r.merge_id = m.id
                        where m.live_kept_id is not null and r.relation in (:relations) and r.row_id = :row
                        """)
                .setParameter("row", holding)
                .setParameter("relations", HoldingPart.relations())
                .getResultList()
                .isEmpty();
    }

    // what is said of both records on one segment and place: the kept one's first
    private List<Holding[]> statements(MergedPair pair) {
        return database.createQuery("""
                        select k, g from Holding k join Holding g on g.segmentId = k.segmentId and g.place = k.place
                        where k.companyId = :kept and g.companyId = :gone and k.leadId is null and g.leadId is null
                        """, Object[].class)
                .setParameter("kept", pair.kept())
                .setParameter("gone", pair.gone())
                .getResultStream()
                .map(row -> new Holding[] {(Holding) row[0], (Holding) row[1]})
                .toList();
    }

    private List<HoldingPart> exchanged(MergedPair pair, UUID holding) {
        List<?> noted = database.createNativeQuery(
                        "select relation from company_merge_row where merge_id = :merge and row_id = :row",
                        String.class)
                .setParameter("merge", pair.merge())
                .setParameter("row", holding)
                .getResultList();
        return Stream.of(HoldingPart.values())
                .filter(part -> noted.contains(part.relation()))
                .toList();
    }
}
