package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions about chains and the maps that hold now. */
@ApplicationScoped
class ChainRepository {
    private static final String HEAD = """
            select new org.lianzhao.chain.ChainHead(c.id, c.code, c.name, c.nameEn, c.description, c.descriptionEn,
                c.park, c.regionCode, e.number, e.published)
            from Chain c join ChainEdition e on e.chainId = c.id and e.validTo = :open
            """;

    private final EntityManager database;

    ChainRepository(EntityManager database) {
        this.database = database;
    }

    boolean has(String code) {
        return database.createQuery("select count(*) from Chain where code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** Every chain, in the order in which they were set up. */
    List<ChainHead> heads() {
        return database.createQuery(HEAD + " order by c.id", ChainHead.class)
                .setParameter("open", Validity.OPEN)
                .getResultList();
    }

    Optional<ChainHead> head(String code) {
        return database.createQuery(HEAD + " where c.code = :code", ChainHead.class)
                .setParameter("open", Validity.OPEN)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<PlacedSegment> placed(Collection<UUID> chains) {
        return database.createQuery("""
                        select new org.lianzhao.chain.PlacedSegment(p.chainId, s.id, s.code, r.name, r.shortName,
                            r.nameEn, r.kind, p.stage, p.groupId, r.importance, r.priority)
                        from SegmentPlacement p
                        join Segment s on s.id = p.segmentId
                        join SegmentRevision r on r.segmentId = s.id and r.validTo = :open
                        where p.chainId in :chains and p.validTo = :open
                        order by p.chainId, p.position
                        """, PlacedSegment.class)
                .setParameter("open", Validity.OPEN)
                .setParameter("chains", chains)
                .getResultList();
    }

    List<LinkedSegments> links(Collection<UUID> chains) {
        return database.createQuery("""
                        select new org.lianzhao.chain.LinkedSegments(
                            l.chainId, f.id, f.code, t.id, t.code, l.relation)
                        from SegmentLink l join Segment f on f.id = l.fromId join Segment t on t.id = l.toId
                        where l.chainId in :chains and l.validTo = :open
                        order by l.id
                        """, LinkedSegments.class)
                .setParameter("open", Validity.OPEN)
                .setParameter("chains", chains)
                .getResultList();
    }
}
