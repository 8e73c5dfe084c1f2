package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianzhao.shared.problem.Missing;

/**
 * What was noted of leads as they went: the steps they took, the amounts that were stated, what their clocks came to.
 * Whoever asks makes sure that the caller may see the lead.
 */
@ApplicationScoped
class LeadPast {
    private final EntityManager database;

    LeadPast(EntityManager database) {
        this.database = database;
    }

    void add(StageEntry entry) {
        database.persist(entry);
    }

    void add(LeadAmount amount) {
        database.persist(amount);
    }

    StageEntry entry(UUID id) {
        StageEntry entry = database.find(StageEntry.class, id);
        if (entry == null) {
            throw new Missing("step", id);
        }
        return entry;
    }

    /** The steps of these leads, for changing them. */
    List<StageEntry> entries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from StageEntry e where e.leadId in :leads", StageEntry.class)
                        .setParameter("leads", ids)
                        .getResultList();
    }

    /** The day of the last step of a lead. */
    LocalDate lastStepOn(UUID lead) {
        return database.createQuery(
                        "select max(e.occurredOn) from StageEntry e where e.leadId = :lead", LocalDate.class)
                .setParameter("lead", lead)
                .getSingleResult();
    }

    /** The steps of a lead, the first one first. */
    List<StepRow> steps(UUID lead) {
        return database.createQuery("""
                        select new org.lianzhao.lead.StepRow(e.id, e.stage, e.state, e.backward, e.occurredOn,
                            e.reasonCode, e.reason, e.recordedAt, e.recordedByName, e.verifiedOn, e.evidence,
                            e.evidenceDocumentId, e.verifiedByName)
                        from StageEntry e where e.leadId = :lead order by e.id
                        """, StepRow.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** What the clocks of a lead came to, the first one first. */
    List<ClockFactRow> clockFacts(UUID lead) {
        return database.createQuery("""
                        select new org.lianzhao.lead.ClockFactRow(f.id, f.kind, f.since, f.dueOn, f.outcome, f.occurredOn,
                            f.reason, f.recordedAt, f.recordedByName)
                        from ClockFact f where f.leadId = :lead order by f.id
                        """, ClockFactRow.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** What was said about the clocks of these leads, for changing it. */
    List<ClockFact> reasonedClockFacts(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from ClockFact f where f.leadId in :leads and f.reason is not null", ClockFact.class)
                        .setParameter("leads", ids)
                        .getResultList();
    }

    /** Whether a step was verified by this document. */
    boolean restsOn(UUID document) {
        return !database.createQuery("select 1 from StageEntry e where e.evidenceDocumentId = :document", Integer.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every amount that was ever stated, the first one first. */
    List<AmountRow> amounts(UUID lead) {
        return database.createQuery("""
                        select new org.lianzhao.lead.AmountRow(a.id, a.kind, a.amount, a.currency, a.precisionMark,
                            a.written, a.occurredOn, a.recordedAt, a.recordedByName)
                        from LeadAmount a where a.leadId = :lead order by a.id
                        """, AmountRow.class)
                .setParameter("lead", lead)
                .getResultList();
    }
}
