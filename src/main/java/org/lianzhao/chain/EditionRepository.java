package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions about the editions of maps, and what one writes when a new one begins. */
@ApplicationScoped
class EditionRepository {
    private final EntityManager database;

    EditionRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Waits until nobody else changes this chain, and keeps others waiting to the end of the transaction. Asked before
     * anything is read: what the one before him has written must be seen.
     */
    void hold(String code) {
        database.createNativeQuery("select id from chain where code = :code for update")
                .setParameter("code", code)
                .getResultList();
    }

    List<EditionRow> of(UUID chain) {
        return database.createQuery("""
                        select new org.lianzhao.chain.EditionRow(e.number, e.published, e.validFrom,
                            nullif(e.validTo, :open), e.reason, e.reasonEn, e.publishedByName)
                        from ChainEdition e where e.chainId = :chain order by e.number desc
                        """, EditionRow.class)
                .setParameter("chain", chain)
                .setParameter("open", Validity.OPEN)
                .getResultList();
    }

    /** The edition that holds now. */
    ChainEdition present(UUID chain) {
        return database.createQuery(
                        "from ChainEdition e where e.chainId = :chain and e.validTo = :open", ChainEdition.class)
                .setParameter("chain", chain)
                .setParameter("open", Validity.OPEN)
                .getSingleResult();
    }

    SegmentContent content(UUID revision) {
        EntityGraph<SegmentRevision> words = database.createEntityGraph(SegmentRevision.class);
        words.addAttributeNodes("terms", "industries");
        return database.find(SegmentRevision.class, revision, Map.of("jakarta.persistence.loadgraph", words))
                .content();
    }

    /** What segments were at these revisions, by revision, in two statements however many they are. */
    Map<UUID, SegmentContent> contents(Collection<UUID> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        List<SegmentRevision> read = with("terms", revisions);
        with("industries", revisions);
        return read.stream().collect(Collectors.toMap(SegmentRevision::getId, SegmentRevision::content));
    }

    private List<SegmentRevision> with(String words, Collection<UUID> revisions) {
        return database.createQuery(
                        "select distinct r from SegmentRevision r left join fetch r.%s where r.id in :ids"
                                .formatted(words),
                        SegmentRevision.class)
                .setParameter("ids", revisions)
                .getResultList();
    }

    Map<UUID, UUID> revisionsOf(Collection<UUID> segments) {
        return pairs(database.createQuery(
                        "select r.segmentId, r.id from SegmentRevision r where r.segmentId in :ids and r.validTo = :open",
                        Object[].class)
                .setParameter("ids", segments)
                .setParameter("open", Validity.OPEN));
    }

    Map<UUID, UUID> successors(Collection<UUID> segments) {
        return pairs(database.createQuery(
                        "select l.fromId, l.toId from SegmentLineage l where l.fromId in :ids and l.kind = :kind",
                        Object[].class)
                .setParameter("kind", LineageKind.MERGED)
                .setParameter("ids", segments));
    }

    /** The segments that were merged into one of these, the first mergers first. */
    List<MergedIn> mergedInto(Collection<UUID> segments) {
        return database.createQuery("""
                        select new org.lianzhao.chain.MergedIn(l.fromId, l.toId, e.number, e.validFrom, e.publishedByName)
                        from SegmentLineage l join ChainEdition e on e.id = l.editionId
                        where l.toId in :ids and l.kind = :kind order by l.id
                        """, MergedIn.class)
                .setParameter("kind", LineageKind.MERGED)
                .setParameter("ids", segments)
                .getResultList();
    }

    /** What those of these segments that were split off were part of, by segment. */
    Map<UUID, UUID> origins(Collection<UUID> segments) {
        return pairs(database.createQuery(
                        "select l.toId, l.fromId from SegmentLineage l where l.toId in :ids and l.kind = :kind",
                        Object[].class)
                .setParameter("kind", LineageKind.SPLIT)
                .setParameter("ids", segments));
    }

    private static Map<UUID, UUID> pairs(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** The codes among these that segments have already, by code. */
    Map<String, UUID> taken(Collection<String> codes) {
        return database.createQuery("from Segment s where s.code in :codes", Segment.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Segment::getCode, Segment::getId));
    }

    /** The chains in which these segments stand now, by segment. */
    Map<UUID, Set<UUID>> chainsOf(Collection<UUID> segments) {
        return database.createQuery(
                        "select p.segmentId, p.chainId from SegmentPlacement p where p.segmentId in :ids and p.validTo = :open",
                        Object[].class)
                .setParameter("ids", segments)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** Ends what these segments were; tells how many of them ended. */
    int endRevisions(Collection<UUID> segments, Instant now) {
        return ended("SegmentRevision", "segmentId in :ids", Map.of("ids", segments), now);
    }

    /** Ends the places of these segments in a chain. */
    void endPlacements(UUID chain, Collection<UUID> segments, Instant now) {
        ended(
                "SegmentPlacement",
                "chainId = :chain and segmentId in :ids",
                Map.of("chain", chain, "ids", segments),
                now);
    }

    /** Ends links of a chain: two statements, however many they are. */
    void endLinks(UUID chain, Collection<LinkEnds> ended, Instant now) {
        Set<LinkEnds> wanted = Set.copyOf(ended);
        List<UUID> ids = database.createQuery("""
                        select l.id, l.fromId, l.toId, l.relation from SegmentLink l
                        where l.chainId = :chain and l.validTo = :open
                        """, Object[].class)
                .setParameter("chain", chain)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .filter(row -> wanted.contains(new LinkEnds((UUID) row[1], (UUID) row[2], (LinkRelation) row[3])))
                .map(row -> (UUID) row[0])
                .toList();
        if (!ids.isEmpty()) {
            ended("SegmentLink", "id in :ids", Map.of("ids", ids), now);
        }
    }

    /** Ends what the chain was called. */
    void endDescription(UUID chain, Instant now) {
        ended("ChainRevision", "chainId = :chain", Map.of("chain", chain), now);
    }

    void endEdition(UUID chain, Instant now) {
        ended("ChainEdition", "chainId = :chain", Map.of("chain", chain), now);
    }

    private int ended(String what, String which, Map<String, ?> parameters, Instant now) {
        var update = database.createQuery(
                        "update %s set validTo = :now where validTo = :open and %s".formatted(what, which))
                .setParameter("now", now)
                .setParameter("open", Validity.OPEN);
        parameters.forEach(update::setParameter);
        return update.executeUpdate();
    }

    void add(Object row) {
        database.persist(row);
    }
}
