package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadStage;
import org.lianzhao.lead.LeadState;

/** Questions about leads in the pool. */
@ApplicationScoped
class PoolRepository {
    private static final String IDLE = """
            from FirstTalk t, Lead l where l.id = t.leadId and t.lapseNoted = true and t.protection.endedOn is null
                and t.protection.dueOn < :day and l.touchedAt < :moment and l.pooledOn is null
                and l.people.confidential = false and l.position.state = :active and l.position.stage in :stages
                and not exists (select 1 from FirstTalk later where later.leadId = t.leadId and later.id > t.id)
            """;

    private final EntityManager database;

    PoolRepository(EntityManager database) {
        this.database = database;
    }

    void add(PoolEntry entry) {
        database.persist(entry);
    }

    /** That a lead waits in the pool. */
    Optional<PoolEntry> waiting(UUID lead) {
        return database.createQuery("from PoolEntry e where e.leadId = :lead and e.takenOn is null", PoolEntry.class)
                .setParameter("lead", lead)
                .getResultStream()
                .findFirst();
    }

    /** What waits in the pool, is not confidential and is asked for, the latest first, from before {@code below} on. */
    List<PooledLead> page(List<PoolCriterion> asked, @Nullable UUID below, int most) {
        String also = asked.stream().map(one -> " and " + one.condition()).collect(Collectors.joining());
        TypedQuery<PooledLead> query = database.createQuery("""
                        select new org.lianzhao.ownership.PooledLead(e.id, l.id, l.words.title, l.investor.name,
                            l.place.segmentId, l.origin.regionCode, l.position.stage, e.pooledOn, e.reason, e.formerHolderId,
                            e.formerTaskForceId, e.returnedById)
                        from PoolEntry e join Lead l on l.id = e.leadId
                        where e.takenOn is null and l.people.confidential = false and (:below is null or e.id < :below)
                        """ + also + " order by e.id desc", PooledLead.class);
        asked.forEach(one -> one.values().forEach(query::setParameter));
        return query.setParameter("below", below).setMaxResults(most).getResultList();
    }

    /** How many leads somebody claimed and still has, before they are signed. */
    int claimsOf(UUID person) {
        return database.createQuery("""
                        select count(distinct l.id) from PoolEntry e join Lead l on l.id = e.leadId
                        where e.takenById = :person and e.claimed = true and l.people.ownerId = :person
                            and l.pooledOn is null and l.position.state in :open and l.position.stage in :stages
                        """, Long.class)
                .setParameter("person", person)
                .setParameter("open", List.of(LeadState.ACTIVE, LeadState.PAUSED))
                .setParameter("stages", beforeSigning())
                .getSingleResult()
                .intValue();
    }

    /** How many leads somebody claimed on a day. */
    int claimsOf(UUID person, LocalDate day) {
        return database.createQuery("""
                        select count(e.id) from PoolEntry e
                        where e.takenById = :person and e.claimed = true and e.takenOn = :day
                        """, Long.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    /** Leads whose protection lapsed before a day and on which nobody did anything since a moment. */
    List<UUID> idle(LocalDate day, Instant moment, int most) {
        return database.createQuery("select l.id " + IDLE + " order by l.id", UUID.class)
                .setParameter("day", day)
                .setParameter("moment", moment)
                .setParameter("active", LeadState.ACTIVE)
                .setParameter("stages", beforeSigning())
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether this is one of them. */
    boolean isIdle(UUID lead, LocalDate day, Instant moment) {
        return !database.createQuery("select 1 " + IDLE + " and l.id = :lead", Integer.class)
                .setParameter("lead", lead)
                .setParameter("day", day)
                .setParameter("moment", moment)
                .setParameter("active", LeadState.ACTIVE)
                .setParameter("stages", beforeSigning())
                .getResultList()
                .isEmpty();
    }

    private static List<LeadStage> beforeSigning() {
        return List.of(LeadStage.values()).stream()
                .filter(stage -> !stage.countsWhenVerified())
                .toList();
    }
}
