package org.lianzhao.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.company.CompanyMention;

/** A listing that was removed does not keep a firm whose import is taken back; the history tells of it. */
@ApplicationScoped
class RemovedListings implements CompanyMention {
    private final EntityManager database;

    RemovedListings(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<String, String> needing() {
        return Map.of("company_listing", "live = 1");
    }

    @Override
    public void forget(Collection<UUID> companies) {
        database.createNativeQuery("delete from company_listing where live is null and (company_id in (:ids))")
                .setParameter("ids", companies)
                .executeUpdate();
    }
}
