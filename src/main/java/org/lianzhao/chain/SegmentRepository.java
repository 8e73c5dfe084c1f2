package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.problem.Missing;

/** Questions about one segment as it is now. */
@ApplicationScoped
class SegmentRepository {
    private final EntityManager database;

    SegmentRepository(EntityManager database) {
        this.database = database;
    }

    /** The present revision of the segment with this code. */
    SegmentRevision revision(String code) {
        return database.createQuery("""
                        select r from SegmentRevision r join Segment s on s.id = r.segmentId
                        where s.code = :code and r.validTo = :open
                        """, SegmentRevision.class)
                .setParameter("code", code)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("segment", code));
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

    Optional<UUID> idOf(String code) {
        return database.createQuery("select id from Segment where code = :code", UUID.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** A segment that is placed in a group of a map now; groups themselves are in none. */
    Optional<UUID> leaf(String code) {
        return database.createQuery("""
                        select s.id from Segment s where s.code = :code
                            and exists (select 1 from SegmentPlacement p
                                where p.segmentId = s.id and p.groupId is not null and p.validTo = :open)
                        """, UUID.class)
                .setParameter("code", code)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .findFirst();
    }

    List<SegmentName> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.createQuery("""
                        select new org.lianzhao.chain.SegmentName(s.id, s.code, r.name, r.nameEn)
                        from Segment s join SegmentRevision r on r.segmentId = s.id and r.validTo = :open
                        where s.id in :ids order by s.code
                        """, SegmentName.class)
                .setParameter("open", Validity.OPEN)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<SegmentFacts.Placement> placements(UUID segment) {
        return database.createQuery("""
                        select new org.lianzhao.chain.SegmentFacts$Placement(
                            c.code, c.name, c.nameEn, g.code, r.name, r.nameEn, p.stage)
                        from SegmentPlacement p
                        join Chain c on c.id = p.chainId
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
                            s.id, s.code, r.name, r.nameEn, l.relation, %s)
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
