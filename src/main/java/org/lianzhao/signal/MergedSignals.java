package org.lianzhao.signal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.company.CompanyMention;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;

/** Lets signals follow their firm where two records turn out to be one. One that was removed keeps no firm. */
@Singleton
class MergedSignals extends FollowingRows implements CompanyMention {
    private static final String TABLE = "company_signal";
    private static final HeldColumn FIRM = new HeldColumn(TABLE, "company_id", true);

    private final EntityManager database;

    MergedSignals(EntityManager database, FirmRows rows) {
        super(rows, FIRM);
        this.database = database;
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
