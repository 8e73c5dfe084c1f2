package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Many leads at a time in the database. */
@ApplicationScoped
class BulkRows {
    private final EntityManager database;
    private final LeadRepository leads;

    BulkRows(EntityManager database, LeadRepository leads) {
        this.database = database;
        this.leads = leads;
    }

    /** These leads with everybody whom they involve, for trying something out: nothing done to them is kept. */
    List<Lead> rehearsed(Collection<UUID> ids) {
        List<Lead> found = leads.withPeople(ids);
        found.forEach(database::detach);
        return found;
    }

    /** Counts these as edited. */
    void raise(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.createNativeQuery("update leads set version = version + 1 where id in (:ids)")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
