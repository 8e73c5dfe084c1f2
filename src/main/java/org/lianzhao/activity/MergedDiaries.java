package org.lianzhao.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/** Lets what happened with a firm follow it where two records turn out to be one. */
@ApplicationScoped
class MergedDiaries implements MergeParticipant {
    private static final HeldColumn FIRM = new HeldColumn("follow_up", "company_id", false);
    private static final HeldColumn COMPANION = new HeldColumn("follow_up", "companion_id", false);

    private final EntityManager database;
    private final FirmRows rows;

    MergedDiaries(EntityManager database, FirmRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(FIRM.name(), COMPANION.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(FIRM, pair);
        rows.move(COMPANION, pair);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(FIRM, pair);
        rows.moveBack(COMPANION, pair);
    }

    @Override
    public Map<String, Integer> hangingOn(UUID firm) {
        Long entries = database.createQuery(
                        "select count(*) from FollowUp f where f.companyId = :firm or f.companionId = :firm",
                        Long.class)
                .setParameter("firm", firm)
                .getSingleResult();
        return Map.of("activities", entries.intValue());
    }
}
