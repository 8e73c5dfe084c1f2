package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the register itself keeps of a firm. Its names, tags and sources go with its image. Of two statements on one segment
 * and place the kept record has the better one, its own where both are as good; the other stays with the record that went.
 */
@ApplicationScoped
class OwnRows implements MergeParticipant {
    private static final HeldColumn HOLDINGS = new HeldColumn("holding", "company_id", true);
    private static final HeldColumn MERGED = new HeldColumn("company", "merged_to_id", false);
    private static final String ALONE = """
            t.lead_id is not null or not exists (
              select 1 from holding k where k.company_id = :kept and k.segment_id = t.segment_id and k.place = t.place
                and k.lead_id is null)
            """;

    private final EntityManager database;
    private final HoldingExchange exchange;
    private final FirmRows rows;

    OwnRows(EntityManager database, HoldingExchange exchange, FirmRows rows) {
        this.database = database;
        this.exchange = exchange;
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
        exchange.join(pair);
        rows.move(HOLDINGS, pair, ALONE);
        rows.move(MERGED, pair);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(MERGED, pair);
        rows.moveBack(HOLDINGS, pair);
        exchange.part(pair);
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        Long holdings = database.createQuery("select count(*) from Holding h where h.companyId = :firm", Long.class)
                .setParameter("firm", firm)
                .getSingleResult();
        return Map.of("holdings", holdings.intValue());
    }
}
