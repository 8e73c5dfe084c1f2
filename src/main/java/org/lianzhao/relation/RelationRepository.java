package org.lianzhao.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Missing;

/** Questions about what firms are to one another. */
@ApplicationScoped
class RelationRepository {
    private final EntityManager database;

    RelationRepository(EntityManager database) {
        this.database = database;
    }

    void add(FirmRelation relation) {
        database.persist(relation);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** A relation of this firm that has not been removed. */
    FirmRelation of(UUID firm, UUID id) {
        FirmRelation relation = database.find(FirmRelation.class, id);
        if (relation == null || !relation.isOf(firm) || !relation.isLive()) {
            throw new Missing("relation", id);
        }
        return relation;
    }

    /** Whether it is on record that one firm is this to another. */
    boolean has(UUID from, UUID to, RelationKind kind) {
        return !database.createQuery("""
                        select 1 from FirmRelation r
                        where r.fromId = :from and r.toId = :to and r.kind = :kind and r.live = true
                        """, Integer.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
    }

    boolean hasAny() {
        return !database.createQuery("select 1 from FirmRelation", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many relations a firm has. */
    int count(UUID firm) {
        return database.createQuery("""
                        select count(*) from FirmRelation r
                        where (r.fromId = :firm or r.toId = :firm) and r.live = true
                        """, Long.class)
                .setParameter("firm", firm)
                .getSingleResult()
                .intValue();
    }

    /** Whether a relation that counts is shown by this document. */
    boolean restsOn(UUID document) {
        return !database.createQuery(
                        "select 1 from FirmRelation r where r.evidence.documentId = :document and r.live = true",
                        Integer.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * What other firms are to this one, the latest recorded first, from before {@code below} on. Two indexed reads, one for
     * each end; firms that another record stands for are left out, theirs may be double.
     */
    List<RelationView> page(UUID firm, @Nullable UUID below, int most) {
        return Stream.of(end("fromId", "toId", firm, below, most), end("toId", "fromId", firm, below, most))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(RelationView::id).reversed())
                .limit(most)
                .toList();
    }

    private List<RelationView> end(String own, String other, UUID firm, @Nullable UUID below, int most) {
        return database.createQuery("""
                        select new org.lianzhao.relation.RelationView(r, c.id, c.name)
                        from FirmRelation r join Company c on c.id = r.%2$s
                        where r.%1$s = :firm and r.live = true and c.mergedToId is null
                            and (:below is null or r.id < :below)
                        order by r.id desc
                        """.formatted(own, other), RelationView.class)
                .setParameter("firm", firm)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }
}
