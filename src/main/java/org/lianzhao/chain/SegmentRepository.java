package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.persistence.Keyed;
import org.lianzhao.shared.problem.Missing;

/** Questions about one segment as it is now. */
@ApplicationScoped
class SegmentRepository {
    private final EntityManager database;

    SegmentRepository(EntityManager database) {
        this.database = database;
    }

    /** A segment's code and what it is now. */
    record Present(String code, SegmentRevision revision) {}

    /** The segment with this code, or the one it was merged with, as it is now. */
    Present present(String code) {
        return found(code).or(() -> idOf(code).flatMap(this::found)).orElseThrow(() -> new Missing("segment", code));
    }

    private Optional<Present> found(String code) {
        return database.createQuery("""
                        select new org.lianzhao.chain.SegmentRepository$Present(s.code, r)
                        from SegmentRevision r join Segment s on s.id = r.segmentId
                        where s.code = :code and r.validTo = :open
                        """, Present.class)
                .setParameter("code", code)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .findFirst();
    }

    private Optional<Present> found(UUID id) {
        return database.createQuery("""
                        select new org.lianzhao.chain.SegmentRepository$Present(s.code, r)
                        from SegmentRevision r join Segment s on s.id = r.segmentId
                        where s.id = :id and r.validTo = :open
                        """, Present.class)
                .setParameter("id", id)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .findFirst();
    }

    void hold(UUID id) {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        database.createNativeQuery("select 1 from segment where id = :id for update")
                .setParameter("id", id)
                .getResultList();
    }

    void hold(String code) {
        database.createNativeQuery("select 1 from segment where code = :code for update")
                .setParameter("code", code)
                .getResultList();
    }

    /** Keeps everybody else from these segments to the end of the transaction. */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.createNativeQuery("select id from segment where id in (:ids) order by id for update")
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** The segment with this code, or the one it was merged with, if a map has it, to the end of the transaction. */
    Optional<UUID> keep(String code) {
        // each read locks and so sees what others have done by now; who keeps one does not wait for others who do
        return locked("select id from segment where code = :key lock in share mode", code)
                .map(found -> SegmentLineage.last(found, this::keptSuccessor))
                .filter(this::isSomething);
    }

    void keep(UUID id) {
        locked("select id from segment where id = :key lock in share mode", id);
    }

    private Optional<UUID> keptSuccessor(UUID segment) {
        return locked(
                        "select to_id from segment_lineage where from_id = :key and kind = 'MERGED' lock in share mode",
                        segment)
                .flatMap(next -> locked("select id from segment where id = :key lock in share mode", next));
    }

    // what stands on no map any longer is nothing now
    private boolean isSomething(UUID segment) {
        return locked("""
                        select id from segment_revision
                        where segment_id = :key and valid_to > '9999-01-01' lock in share mode
                        """, segment).isPresent();
    }

    private Optional<UUID> locked(String query, Object key) {
        List<?> found = database.createNativeQuery(query, UUID.class)
                .setParameter("key", key)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** The present revisions of these segments with their words. */
    List<SegmentRevision> withTerms(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("""
                                select distinct r from SegmentRevision r left join fetch r.terms
                                where r.segmentId in :ids and r.validTo = :open
                                """, SegmentRevision.class)
                        .setParameter("ids", ids)
                        .setParameter("open", Validity.OPEN)
                        .getResultList();
    }

    /** Whether the segment as it stands now is a group of others. */
    boolean isGroup(UUID segment) {
        return database.createQuery("""
                        select r.kind from SegmentRevision r where r.segmentId = :segment and r.validTo = :open
                        """, SegmentKind.class)
                .setParameter("segment", segment)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .anyMatch(SegmentKind.GROUP::equals);
    }

    /** A segment that is placed in a group of a map now; groups themselves are in none. */
    boolean isLeaf(UUID segment) {
        return database.createQuery("""
                        select count(*) from SegmentPlacement p
                        where p.segmentId = :segment and p.groupId is not null and p.validTo = :open
                        """, Long.class)
                        .setParameter("segment", segment)
                        .setParameter("open", Validity.OPEN)
                        .getSingleResult()
                > 0;
    }

    /** The key of the segment with this code, or of the one it was merged with. */
    Optional<UUID> idOf(String code) {
        return database.createQuery("""
                        select s.id, l.toId from Segment s left join SegmentLineage l
                            on l.fromId = s.id and l.kind = org.lianzhao.chain.LineageKind.MERGED
                        where s.code = :code
                        """, Object[].class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(row -> row[1] == null ? (UUID) row[0] : SegmentLineage.last((UUID) row[1], this::successor));
    }

    private Optional<UUID> successor(UUID segment) {
        return database.createQuery("""
                        select l.toId from SegmentLineage l
                        where l.fromId = :segment and l.kind = org.lianzhao.chain.LineageKind.MERGED
                        """, UUID.class)
                .setParameter("segment", segment)
                .getResultStream()
                .findFirst();
    }

    List<SegmentName> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return Keyed.query(database, """
                        select new org.lianzhao.chain.SegmentName(s.id, s.code, r.name, r.nameEn)
                        from Segment s join SegmentRevision r on r.segmentId = s.id and r.validTo = :open
                        where s.id in :keys order by s.code
                        """, SegmentName.class, ids)
                .setParameter("open", Validity.OPEN)
                .getResultList();
    }

    /** The names of these segments, of those that stand on no map any longer as they were last. */
    List<SegmentName> lastNames(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.createQuery("""
                        select new org.lianzhao.chain.SegmentName(s.id, s.code, r.name, r.nameEn)
                        from Segment s join SegmentRevision r on r.segmentId = s.id and r.validFrom =
                            (select max(n.validFrom) from SegmentRevision n where n.segmentId = s.id)
                        where s.id in :ids order by s.code
                        """, SegmentName.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<SegmentFacts.Placement> placements(UUID segment) {
        return database.createQuery("""
                        select new org.lianzhao.chain.SegmentFacts$Placement(
                            c.code, n.name, n.nameEn, g.code, r.name, r.nameEn, p.stage)
                        from SegmentPlacement p
                        join Chain c on c.id = p.chainId
                        join ChainRevision n on n.chainId = c.id and n.validTo = :open
                        join Segment g on g.id = p.groupId
                        join SegmentRevision r on r.segmentId = g.id and r.validTo = :open
                        where p.segmentId = :segment and p.validTo = :open
                        order by c.code
                        """, SegmentFacts.Placement.class)
                .setParameter("segment", segment)
                .setParameter("open", Validity.OPEN)
                .getResultList();
    }

    /** The segments that this one serves ({@code outgoing}) or is served by. */
    List<SegmentFacts.LinkEnd> linkEnds(UUID segment, boolean outgoing) {
        String here = outgoing ? "l.fromId" : "l.toId";
        String there = outgoing ? "l.toId" : "l.fromId";
        return database.createQuery("""
                        select new org.lianzhao.chain.SegmentFacts$LinkEnd(
                            s.id, s.code, r.name, r.nameEn, r.required, l.relation, %s)
                        from SegmentLink l
                        join Segment s on s.id = %s
                        join SegmentRevision r on r.segmentId = s.id and r.validTo = :open
                        where %s = :segment and l.validTo = :open
                        order by s.code
                        """.formatted(outgoing, there, here), SegmentFacts.LinkEnd.class)
                .setParameter("segment", segment)
                .setParameter("open", Validity.OPEN)
                .getResultList();
    }
}
