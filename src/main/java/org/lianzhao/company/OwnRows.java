package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the register itself keeps of a firm. Its names, tags and sources go with its image. Of two statements on one segment
 * and place the kept record has the one by which the firm has got further, its own where both are as far; the other stays
 * with the record that went.
 */
@ApplicationScoped
class OwnRows implements MergeParticipant {
    private static final HeldColumn HOLDINGS = new HeldColumn("holding", "company_id", true);
    private static final HeldColumn MERGED = new HeldColumn("company", "merged_to_id", false);
    private static final String EXCHANGED = "holding.statement";
    private static final String ALONE = """
            t.lead_id is not null or not exists (
              select 1 from holding k where k.company_id = :kept and k.segment_id = t.segment_id and k.place = t.place
                and k.lead_id is null)
            """;

    private final EntityManager database;
    private final FirmRows rows;

    OwnRows(EntityManager database, FirmRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                HOLDINGS.name(),
                MERGED.name(),
                "company_name.company_id",
                "company_tag.company_id",
                "company_fact_source.company_id",
                "company_merge.live_kept_id",
                "company_merge.live_gone_id");
    }

    @Override
    public void join(MergedPair pair) {
        for (Holding[] both : statements(pair)) {
            if (both[1].isFurtherThan(both[0])) {
                both[0].exchange(both[1]);
                rows.note(EXCHANGED, pair, both[0].getId());
            }
        }
        database.flush();
        rows.move(HOLDINGS, pair, ALONE);
        rows.move(MERGED, pair);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(MERGED, pair);
        rows.moveBack(HOLDINGS, pair);
        for (Holding[] both : statements(pair)) {
            if (wasExchanged(pair, both[0].getId())) {
                both[0].exchange(both[1]);
            }
        }
        database.flush();
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        Long holdings = database.createQuery("select count(*) from Holding h where h.companyId = :firm", Long.class)
                .setParameter("firm", firm)
                .getSingleResult();
        return Map.of("holdings", holdings.intValue());
    }

    // what a source says of both records on one segment and place: the kept one's first
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

    private boolean wasExchanged(MergedPair pair, UUID holding) {
        return !database.createNativeQuery("""
                        select 1 from company_merge_row where merge_id = :merge and relation = :relation and row_id = :row
                        """)
                .setParameter("merge", pair.merge())
                .setParameter("relation", EXCHANGED)
                .setParameter("row", holding)
                .getResultList()
                .isEmpty();
    }
}
