package org.lianzhao.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.page.Limit;

/** Questions about segments that were split, and about what has yet to be told apart. */
@ApplicationScoped
class SplitRepository {
    private final EntityManager database;

    SplitRepository(EntityManager database) {
        this.database = database;
    }

    void add(SplitCase one) {
        database.persist(one);
    }

    /** What has to be settled in a chain, after this key. */
    List<SplitCase> open(UUID chain, @Nullable UUID after, Limit limit) {
        return database.createQuery("""
                        from SplitCase c where c.chainId = :chain and c.settledAt is null
                            and c.id > :after order by c.id
                        """, SplitCase.class)
                .setParameter("chain", chain)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .setMaxResults(limit.plusOne())
                .getResultList();
    }

    /** What has to be settled of these rows, in whichever chain, after this key. */
    List<SplitCase> openOf(Collection<UUID> rows, @Nullable UUID after, int most) {
        return rows.isEmpty()
                ? List.of()
                : database.createQuery("""
                        from SplitCase c where c.rowId in :rows and c.settledAt is null and c.id > :after order by c.id
                        """, SplitCase.class)
                        .setParameter("rows", rows)
                        .setParameter("after", after == null ? new UUID(0, 0) : after)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** The segments of which something has to be settled in a chain. */
    List<UUID> undecided(UUID chain) {
        return database.createQuery(
                        "select distinct c.fromId from SplitCase c where c.chainId = :chain and c.settledAt is null",
                        UUID.class)
                .setParameter("chain", chain)
                .getResultList();
    }

    /** Those of these segments of which something has to be settled, in whichever chain. */
    List<UUID> undecided(Collection<UUID> segments) {
        return database.createQuery(
                        "select distinct c.fromId from SplitCase c where c.fromId in :ids and c.settledAt is null",
                        UUID.class)
                .setParameter("ids", segments)
                .getResultList();
    }

    /** What has to be settled of these segments, in whichever chain. */
    List<SplitCase> openOn(Collection<UUID> segments) {
        return database.createQuery(
                        "from SplitCase c where c.fromId in :ids and c.settledAt is null order by c.id",
                        SplitCase.class)
                .setParameter("ids", segments)
                .getResultList();
    }

    /** Forgets what has to be settled of this segment, but for these rows. */
    void forget(UUID segment, Collection<UUID> butFor) {
        String rest = butFor.isEmpty() ? "" : " and c.rowId not in :rows";
        var forgotten = database.createQuery(
                        "delete from SplitCase c where c.fromId = :segment and c.settledAt is null" + rest)
                .setParameter("segment", segment);
        if (!butFor.isEmpty()) {
            forgotten.setParameter("rows", butFor);
        }
        forgotten.executeUpdate();
    }

    List<SplitCase> of(UUID chain, Collection<UUID> ids) {
        return database.createQuery("from SplitCase c where c.chainId = :chain and c.id in :ids", SplitCase.class)
                .setParameter("chain", chain)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The segments that were split off these, by the one that they were part of; those that are on a map now. */
    Map<UUID, List<UUID>> partsOf(Collection<UUID> segments) {
        return database.createQuery("""
                        select l.fromId, l.toId from SegmentLineage l
                        where l.fromId in :ids and l.kind = org.lianzhao.chain.LineageKind.SPLIT and exists (
                            select 1 from SegmentPlacement p where p.segmentId = l.toId and p.validTo = :open)
                        order by l.id
                        """, Object[].class)
                .setParameter("ids", segments)
                .setParameter("open", Validity.OPEN)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    void flush() {
        database.flush();
    }
}
