package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Missing;

/** Questions about conflicts. */
@ApplicationScoped
class ConflictRepository {
    private final EntityManager database;

    ConflictRepository(EntityManager database) {
        this.database = database;
    }

    void holdSides(UUID id) {
        database.createNativeQuery("select l.id from conflict c join leads l on l.id in (c.lead_id, c.other_lead_id)"
                        + " where c.id = :id order by l.id for update")
                .setParameter("id", id)
                .getResultList();
    }

    void add(Conflict conflict) {
        database.persist(conflict);
    }

    void add(ConflictEntry entry) {
        database.persist(entry);
    }

    void flush() {
        database.flush();
    }

    Conflict get(UUID id) {
        Conflict conflict = database.find(Conflict.class, id);
        if (conflict == null) {
            throw new Missing("conflict", id);
        }
        return conflict;
    }

    /** Those with these keys. */
    List<Conflict> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Conflict c where c.id in :ids", Conflict.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those that wait and were to be settled before today, but not before {@code since}. */
    List<Conflict> overdue(LocalDate since, LocalDate today) {
        return database.createQuery(
                        "from Conflict c where c.settledOn is null and c.dueOn >= :since and c.dueOn < :today order by c.id",
                        Conflict.class)
                .setParameter("since", since)
                .setParameter("today", today)
                .getResultList();
    }

    /** What was ever between a lead and others. */
    List<Conflict> of(UUID lead) {
        return database.createQuery(
                        "from Conflict c where c.leadId = :lead or c.otherLeadId = :lead order by c.id desc",
                        Conflict.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** Those of these leads that wait. */
    List<Conflict> openOf(Collection<UUID> leads) {
        return leads.isEmpty()
                ? List.of()
                : database.createQuery("""
                                from Conflict c where c.settledOn is null
                                    and (c.leadId in :leads or c.otherLeadId in :leads) order by c.id
                                """, Conflict.class)
                        .setParameter("leads", leads)
                        .getResultList();
    }

    /** Whether two leads were ever in a conflict that was about something. */
    boolean isBetween(UUID one, UUID other) {
        return of(one).stream()
                .filter(conflict -> conflict.getOutcome() != ConflictOutcome.WITHDRAWN)
                .anyMatch(conflict -> conflict.getLeadId().equals(other)
                        || conflict.getOtherLeadId().equals(other));
    }

    /** The leads with which it was settled that a lead goes on beside them. */
    Set<UUID> beside(UUID lead) {
        Set<UUID> beside = new HashSet<>();
        of(lead).stream()
                .filter(conflict ->
                        conflict.getOutcome() != null && conflict.getOutcome().letsBoth())
                .forEach(conflict -> beside.addAll(Set.of(conflict.getLeadId(), conflict.getOtherLeadId())));
        return beside;
    }

    /** Those that wait, the most urgent first, from behind {@code after} on. */
    List<Conflict> open(@Nullable UUID after, int most) {
        return database.createQuery(
                        "from Conflict c where c.settledOn is null and (:after is null or c.id > :after) order by c.id",
                        Conflict.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that were settled, the latest first, from before {@code below} on. */
    List<Conflict> settled(@Nullable UUID below, int most) {
        return database.createQuery("""
                        from Conflict c where c.settledOn is not null and (:below is null or c.id < :below)
                        order by c.id desc
                        """, Conflict.class)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    List<ConflictEntry> entries(UUID conflict) {
        return database.createQuery(
                        "from ConflictEntry e where e.conflictId = :conflict order by e.id", ConflictEntry.class)
                .setParameter("conflict", conflict)
                .getResultList();
    }

    /** What was written on a lead, among these. */
    List<FollowUpRef> followUps(UUID lead, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("""
                                select new org.lianzhao.ownership.FollowUpRef(
                                    f.id, f.leadId, cast(f.kind as string), f.occurredOn, f.content)
                                from FollowUp f where f.id in :ids and f.leadId = :lead order by f.id
                                """, FollowUpRef.class)
                        .setParameter("ids", ids)
                        .setParameter("lead", lead)
                        .getResultList();
    }
}
