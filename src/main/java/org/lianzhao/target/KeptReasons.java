package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.Leads;

/** Keeps the reasons for which a target was made a lead: the register goes on changing, the decision does not. */
@ApplicationScoped
class KeptReasons {
    private final EntityManager database;
    private final Targets targets;
    private final Leads leads;

    KeptReasons(EntityManager database, Targets targets, Leads leads) {
        this.database = database;
        this.targets = targets;
        this.leads = leads;
    }

    void keep(@Observes LeadChanged change) {
        boolean opened = change.name().equals("lead-opened");
        if (opened
                && change.after().get("companyId") instanceof UUID company
                && change.after().get("segmentId") instanceof UUID segment) {
            UUID lead = change.subject().id();
            database.flush(); // the lead comes first
            targets.assess(company, segment)
                    .ifPresent(found ->
                            found.reasons().forEach(reason -> database.persist(new TargetReason(lead, reason))));
        }
    }

    /** The reasons kept on a lead that the caller may see. */
    @Transactional
    List<Points> of(UUID lead) {
        leads.visible(lead);
        return database.createQuery("""
                        select new org.lianzhao.target.Points(r.reason, r.points, r.source)
                        from TargetReason r where r.leadId = :lead order by r.points desc, r.id
                        """, Points.class)
                .setParameter("lead", lead)
                .getResultList();
    }
}
