package org.lianzhao.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.company.CompanyMention;

/** A relation that was removed does not keep a firm whose import is taken back; the history tells of it. */
@ApplicationScoped
class RemovedRelations implements CompanyMention {
    private final EntityManager database;

    RemovedRelations(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<String, String> needing() {
        return Map.of("firm_relation", "live = 1");
    }

    @Override
    public void forget(Collection<UUID> companies) {
        database.createNativeQuery(
                        "delete from firm_relation where live is null and (from_id in (:ids) or to_id in (:ids))")
                .setParameter("ids", companies)
                .executeUpdate();
    }
}
