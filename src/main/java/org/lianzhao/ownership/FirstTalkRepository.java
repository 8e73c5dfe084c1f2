package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Keyed;

/** Questions about registrations of first talks, and what became of them. */
@ApplicationScoped
class FirstTalkRepository {
    private final EntityManager database;

    FirstTalkRepository(EntityManager database) {
        this.database = database;
    }

    void add(FirstTalk talk) {
        database.persist(talk);
    }

    void add(OwnershipFact fact) {
        database.persist(fact);
    }

    void add(LeadCredit credit) {
        database.persist(credit);
    }

    /** The registration that counts for a lead. */
    Optional<FirstTalk> current(UUID lead) {
        return Optional.ofNullable(current(List.of(lead)).get(lead));
    }

    /** The registrations that count for these leads, by lead. */
    Map<UUID, FirstTalk> current(Collection<UUID> leads) {
        return leads.isEmpty()
                ? Map.of()
                : Keyed.query(
                                database,
                                "from FirstTalk t where t.leadId in :keys order by t.id",
                                FirstTalk.class,
                                leads)
                        .getResultStream()
                        .collect(Collectors.toMap(FirstTalk::getLeadId, Function.identity(), (one, later) -> later));
    }

    /**
     * Those of these leads' registrations that hold, whatever this transaction saw when it began; nobody changes them before
     * it ends.
     */
    List<FirstTalk> holdingNow(Collection<UUID> leads, LocalDate today) {
        return leads.isEmpty()
                ? List.of()
                : database.createNativeQuery(
                                "select * from first_talk where lead_id in (:leads) and valid_from is not null"
                                        + " and ended_on is null and due_on >= :today order by id for update",
                                FirstTalk.class)
                        .setParameter("leads", leads)
                        .setParameter("today", today)
                        .getResultStream()
                        .map(FirstTalk.class::cast)
                        .toList();
    }

    /** The leads of some registrations that lapsed and of which nobody has noted it. */
    List<UUID> lapsedUnnoted(LocalDate today, int most) {
        return database.createQuery("""
                        select t.leadId from FirstTalk t
                        where t.lapseNoted = false and t.protection.dueOn < :today order by t.protection.dueOn, t.id
                        """, UUID.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same of these leads, as they are now. */
    List<FirstTalk> unnotedOf(Collection<UUID> leads, LocalDate today) {
        return leads.isEmpty()
                ? List.of()
                : database.createQuery("""
                                from FirstTalk t
                                where t.leadId in :leads and t.lapseNoted = false and t.protection.dueOn < :today
                                """, FirstTalk.class)
                        .setParameter("leads", leads)
                        .setParameter("today", today)
                        .getResultList();
    }

    /** Holds the rows of those of these leads on which nobody works just now. */
    List<UUID> holdFree(Collection<UUID> leads) {
        List<?> rows = leads.isEmpty()
                ? List.of()
                : database.createNativeQuery(
                                "select id from leads where id in (:leads) for update skip locked", UUID.class)
                        .setParameter("leads", leads)
                        .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** What happened to the ownership of a lead, the latest first. */
    List<FactRow> facts(UUID lead, @Nullable UUID below, int most) {
        return database.createQuery("""
                        select new org.lianzhao.ownership.FactRow(f.id, f.kind, f.happenedOn, f.holderId, f.taskForceId,
                            f.formerHolderId, f.formerTaskForceId, f.reason, f.recordedByName)
                        from OwnershipFact f where f.leadId = :lead and (:below is null or f.id < :below)
                        order by f.id desc
                        """, FactRow.class)
                .setParameter("lead", lead)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who is credited with a lead, the first one first. */
    List<CreditRow> credits(UUID lead) {
        return database.createQuery("""
                        select new org.lianzhao.ownership.CreditRow(c.kind, c.holderId, c.taskForceId, c.share, c.since)
                        from LeadCredit c where c.leadId = :lead order by c.id
                        """, CreditRow.class)
                .setParameter("lead", lead)
                .getResultList();
    }
}
