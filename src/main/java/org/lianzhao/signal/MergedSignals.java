package org.lianzhao.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.company.CompanyMention;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/** Lets signals follow their firm where two records turn out to be one. One that was removed keeps no firm. */
@ApplicationScoped
class MergedSignals implements MergeParticipant, CompanyMention {
    private static final String TABLE = "company_signal";
    private static final HeldColumn FIRM = new HeldColumn(TABLE, "company_id", true);

    private final EntityManager database;
    private final FirmRows rows;

    MergedSignals(EntityManager database, FirmRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(FIRM.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(FIRM, pair);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(FIRM, pair);
    }

    @Override
    public Map<String, String> needing() {
        return Map.of(TABLE, "live = 1");
    }

    @Override
    public void forget(Collection<UUID> companies) {
        database.createNativeQuery("delete from company_signal where live is null and (company_id in (:ids))")
                .setParameter("ids", companies)
                .executeUpdate();
    }
}
