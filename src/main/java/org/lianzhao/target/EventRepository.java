package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions about what happened to targets. */
@ApplicationScoped
class EventRepository {
    /** The key of no lead. */
    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager database;

    EventRepository(EntityManager database) {
        this.database = database;
    }

    /** The leads that were made of one target. */
    List<UUID> leads(UUID segment, UUID company) {
        return database.createQuery("""
                        select distinct e.leadId from TargetEvent e
                        where e.segmentId = :segment and e.companyId = :company and e.leadId is not null
                        """, UUID.class)
                .setParameter("segment", segment)
                .setParameter("company", company)
                .getResultList();
    }

    /** The leads that were made of any target. */
    List<UUID> leads() {
        return database.createQuery(
                        "select distinct e.leadId from TargetEvent e where e.leadId is not null", UUID.class)
                .getResultList();
    }

    /** The targets of which a lead was made, each as the event that tells so. */
    List<TargetEvent> ofLead(UUID lead) {
        return database.createQuery("from TargetEvent e where e.leadId = :lead order by e.id", TargetEvent.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    private static final String DEEDS = """
            select * from target_event where segment_id = :segment and company_id = :company and kind <> 'SCORED' order by id
            """;

    /** What people did about one target and what came of that, the oldest first; without scores. */
    List<TargetEvent> deeds(UUID segment, UUID company) {
        return did(DEEDS, segment, company);
    }

    /** The same as of this moment, held: what was done since the running transaction read first is among it. */
    List<TargetEvent> heldDeeds(UUID segment, UUID company) {
        return did(DEEDS + " lock in share mode", segment, company); // "for share" is no SQL of MariaDB
    }

    private List<TargetEvent> did(String query, UUID segment, UUID company) {
        List<?> rows = database.createNativeQuery(query, TargetEvent.class)
                .setParameter("segment", segment)
                .setParameter("company", company)
                .getResultList();
        return rows.stream().map(TargetEvent.class::cast).toList();
    }

    /** The leads that were made of targets of these segments since then. */
    List<UUID> leads(Collection<UUID> segments, Instant since) {
        return segments.isEmpty()
                ? List.of()
                : database.createQuery("""
                        select distinct e.leadId from TargetEvent e where e.segmentId in :segments
                          and e.kind = :pursued and e.happenedAt >= :since and e.leadId is not null
                        """, UUID.class)
                        .setParameter("segments", segments)
                        .setParameter("pursued", EventKind.PURSUED)
                        .setParameter("since", since)
                        .getResultList();
    }

    /**
     * What a reader is not told of.
     *
     * @param leads of which he may not know; nothing is told of their being made
     * @param untold events that would tell of them
     */
    record Hidden(Collection<UUID> leads, Collection<UUID> untold) {}

    /**
     * What happened to one target, the latest first, from before {@code below} on.
     *
     * @param hidden of what nothing is told
     */
    List<TargetEvent> page(UUID segment, UUID company, Hidden hidden, @Nullable UUID below, int most) {
        return database.createQuery("""
                        from TargetEvent e where e.segmentId = :segment and e.companyId = :company
                          and (:below is null or e.id < :below)
                          and (e.leadId is null or e.leadId not in :hidden) and e.id not in :untold
                        order by e.id desc
                        """, TargetEvent.class)
                .setParameter("segment", segment)
                .setParameter("company", company)
                .setParameter("hidden", orNone(hidden.leads()))
                .setParameter("untold", orNone(hidden.untold()))
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The targets of these segments to which this happened since then, the latest first: of several times to the same the
     * last.
     *
     * @param hidden leads of which the reader may not know; nothing is told of their being made
     */
    List<TargetEvent> touched(
            Collection<UUID> segments,
            Collection<EventKind> kinds,
            Collection<UUID> hidden,
            Instant since,
            @Nullable UUID below,
            int most) {
        return segments.isEmpty()
                ? List.of()
                : database.createQuery("""
                        from TargetEvent e where e.segmentId in :segments and e.kind in :kinds and e.happenedAt >= :since
                          and (:below is null or e.id < :below)
                          and (e.leadId is null or e.leadId not in :hidden)
                          and not exists (select 1 from TargetEvent l where l.segmentId = e.segmentId
                            and l.companyId = e.companyId and l.kind = e.kind and l.id > e.id
                            and (l.leadId is null or l.leadId not in :hidden))
                        order by e.id desc
                        """, TargetEvent.class)
                        .setParameter("segments", segments)
                        .setParameter("kinds", kinds)
                        .setParameter("hidden", orNone(hidden))
                        .setParameter("since", since)
                        .setParameter("below", below)
                        .setMaxResults(most)
                        .getResultList();
    }

    /**
     * To how many targets of these segments each of this happened since then.
     *
     * @param hidden leads of which the reader may not know; nothing is told of their being made
     */
    Map<EventKind, Integer> count(
            Collection<UUID> segments, Collection<EventKind> kinds, Collection<UUID> hidden, Instant since) {
        if (segments.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                        select kind, count(distinct segment_id, company_id) from target_event
                        where segment_id in (:segments) and kind in (:kinds) and happened_at >= :since
                          and (lead_id is null or lead_id not in (:hidden))
                        group by kind
                        """)
                .setParameter("segments", segments)
                .setParameter("kinds", kinds.stream().map(EventKind::name).toList())
                .setParameter("hidden", orNone(hidden))
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> EventKind.valueOf(String.valueOf(row[0])), row -> ((Number) row[1]).intValue()));
    }

    // "not in" of nothing is no SQL
    private static Collection<UUID> orNone(Collection<UUID> hidden) {
        return hidden.isEmpty() ? List.of(NONE) : hidden;
    }

    /** Removes what of this kind happened before that moment, so many at most. */
    void forget(EventKind kind, Instant before, int most) {
        database.createNativeQuery(
                        "delete from target_event where kind = :kind and happened_at < :before limit " + most)
                .setParameter("kind", kind.name())
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Sets aside what happened to these firms in a segment: other work on the same target goes on. */
    void setAside(UUID segment, Collection<UUID> companies) {
        if (!companies.isEmpty()) {
            database.createQuery(
                            "update TargetEvent e set e.aside = true where e.segmentId = :segment and e.companyId in :companies")
                    .setParameter("segment", segment)
                    .setParameter("companies", companies)
                    .executeUpdate();
        }
    }

    /** Lets what happened in one segment stand in another. */
    void follow(UUID from, UUID to) {
        database.createQuery("update TargetEvent e set e.segmentId = :to where e.segmentId = :from")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /** The same of one firm's alone. */
    void follow(UUID company, UUID from, UUID to) {
        database.createQuery(
                        "update TargetEvent e set e.segmentId = :to where e.segmentId = :from and e.companyId = :company")
                .setParameter("company", company)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
