package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianzhao.company.RegisterDays;
import org.lianzhao.lead.LeadChanged;
import org.lianzhao.lead.Leads;

/** Keeps the reasons for which a target was made a lead: the register goes on changing, the decision does not. */
@ApplicationScoped
class KeptReasons {
    private final EntityManager database;
    private final Targets targets;
    private final RegisterDays days;
    private final Leads leads;
    private final Wording wording;

    KeptReasons(EntityManager database, Targets targets, RegisterDays days, Leads leads, Wording wording) {
        this.database = database;
        this.targets = targets;
        this.days = days;
        this.leads = leads;
        this.wording = wording;
    }

    void keep(@Observes LeadChanged change) {
        if (change.isOpening()
                && change.after().get("companyId") instanceof UUID company
                && change.after().get("segmentId") instanceof UUID segment) {
            keep(change.subject().id(), company, segment);
        }
    }

    private void keep(UUID lead, UUID company, UUID segment) {
        database.flush(); // the lead comes first
        LocalDate entered = days.of(List.of(company)).get(company);
        targets.assess(company, segment)
                .ifPresent(found ->
                        found.reasons().forEach(reason -> database.persist(new TargetReason(lead, reason, entered))));
    }

    /** The reasons kept on a lead that the caller may see, in the caller's language. */
    @Transactional
    List<Points> of(UUID lead) {
        leads.visible(lead);
        Wording.Labels labels = wording.labels();
        return database.createQuery(
                        "select r from TargetReason r where r.leadId = :lead order by r.points desc, r.id",
                        TargetReason.class)
                .setParameter("lead", lead)
                .getResultStream()
                .map(reason -> reason.in(wording, labels))
                .toList();
    }
}
