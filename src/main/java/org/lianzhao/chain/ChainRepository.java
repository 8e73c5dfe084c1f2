package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions about chains and the maps that hold now. */
@ApplicationScoped
class ChainRepository {
    private static final String HEAD = """
            select new org.lianzhao.chain.ChainHead(c.id, c.code, r.name, r.nameEn, r.description, r.descriptionEn,
                r.park, c.regionCode, e.number, e.published)
            from Chain c
            join ChainRevision r on r.chainId = c.id and r.validTo = :open
            join ChainEdition e on e.chainId = c.id and e.validTo = :open
            """;

    private static final String PLACED = """
            select new org.lianzhao.chain.PlacedSegment(p.chainId, s.id, s.code, r.name, r.shortName,
                r.nameEn, r.kind, p.stage, p.groupId, r.importance, r.priority, r.required, r.id, p.position)
            from SegmentPlacement p
            join Segment s on s.id = p.segmentId
            join SegmentRevision r on r.segmentId = s.id and r.validFrom <= :at and r.validTo > :at
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

    /** What the chain was called at this moment, and who answered for it. */
    ChainRevision revision(UUID chain, Instant at) {
        return database.createQuery("""
                        select distinct r from ChainRevision r left join fetch r.roles
                        where r.chainId = :chain and r.validFrom <= :at and r.validTo > :at
                        """, ChainRevision.class)
                .setParameter("chain", chain)
                .setParameter("at", at)
                .getSingleResult();
    }

    /** The 链主 of all chains, as they were entered. */
    List<ChainRole> anchors() {
        return database.createQuery("""
                        select a.name, a.companyId from ChainRevision r join r.roles a
                        where r.validTo = :open and a.kind = :anchor
                        """, Object[].class)
                .setParameter("open", Validity.OPEN)
                .setParameter("anchor", ChainRoleKind.ANCHOR)
                .getResultStream()
                .map(row -> new ChainRole(ChainRoleKind.ANCHOR, (String) row[0], null, (UUID) row[1]))
                .toList();
    }

    List<PlacedSegment> placed(Collection<UUID> chains, Instant at) {
        return database.createQuery(PLACED + """
                         where p.chainId in :chains and p.validFrom <= :at and p.validTo > :at
                        order by p.chainId, p.position, s.code
                        """, PlacedSegment.class)
                .setParameter("at", at)
                .setParameter("chains", chains)
                .getResultList();
    }

    Optional<PlacedSegment> placed(UUID chain, String code) {
        return database.createQuery(PLACED + """
                         where p.chainId = :chain and s.code = :code and p.validFrom <= :at and p.validTo > :at
                        """, PlacedSegment.class)
                .setParameter("at", Validity.PRESENT)
                .setParameter("chain", chain)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<String> codes(Collection<UUID> chains) {
        return database.createQuery("select c.code from Chain c where c.id in :chains order by c.code", String.class)
                .setParameter("chains", chains)
                .getResultList();
    }

    Map<UUID, String> codesById(Collection<UUID> chains) {
        return byId(database.createQuery("select c.id, c.code from Chain c where c.id in :chains", Object[].class)
                .setParameter("chains", chains));
    }

    Map<UUID, String> names(Collection<UUID> chains) {
        return byId(database.createQuery(
                        "select r.chainId, r.name from ChainRevision r where r.chainId in :chains and r.validTo = :open",
                        Object[].class)
                .setParameter("chains", chains)
                .setParameter("open", Validity.OPEN));
    }

    private static Map<UUID, String> byId(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** A link of a chain by the keys of its two ends. */
    record DrawnLink(UUID chainId, UUID fromId, UUID toId, LinkRelation relation) {}

    // without the codes of its ends, which the map has already: ten thousand links need twenty thousand look-ups less
    List<DrawnLink> links(Collection<UUID> chains, Instant at) {
        return database.createQuery("""
                        select new org.lianzhao.chain.ChainRepository$DrawnLink(l.chainId, l.fromId, l.toId, l.relation)
                        from SegmentLink l
                        where l.chainId in :chains and l.validFrom <= :at and l.validTo > :at
                        order by l.id
                        """, DrawnLink.class)
                .setParameter("at", at)
                .setParameter("chains", chains)
                .getResultList();
    }
}
