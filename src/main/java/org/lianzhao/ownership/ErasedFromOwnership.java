package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianzhao.lead.Leads;
import org.lianzhao.person.PersonErased;

/** Takes the numbers and addresses of somebody who is erased out of what was written about whose his firms' leads are. */
@ApplicationScoped
class ErasedFromOwnership {
    private final EntityManager database;
    private final Leads leads;

    ErasedFromOwnership(EntityManager database, Leads leads) {
        this.database = database;
        this.leads = leads;
    }

    void erase(@Observes PersonErased person) {
        List<UUID> ids = leads.touching(person.personId(), person.firms());
        if (ids.isEmpty()) {
            return;
        }
        all("from OwnershipFact f where f.leadId in :leads", OwnershipFact.class, ids)
                .forEach(fact -> fact.reword(person::without));
        all("from PoolEntry e where e.leadId in :leads", PoolEntry.class, ids)
                .forEach(entry -> entry.reword(person::without));
        all("from Conflict c where c.leadId in :leads or c.otherLeadId in :leads", Conflict.class, ids)
                .forEach(conflict -> conflict.reword(person::without));
        all("""
                from ConflictEntry e where e.conflictId in
                    (select c.id from Conflict c where c.leadId in :leads or c.otherLeadId in :leads)
                """, ConflictEntry.class, ids).forEach(entry -> entry.reword(person::without));
    }

    private <T> List<T> all(String question, Class<T> type, Collection<UUID> ids) {
        return database.createQuery(question, type).setParameter("leads", ids).getResultList();
    }
}
