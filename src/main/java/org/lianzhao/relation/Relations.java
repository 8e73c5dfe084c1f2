package org.lianzhao.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others may ask about how firms hang together. What was removed is not told, nor is a firm that another record stands for. */
@ApplicationScoped
public class Relations {
    private static final String LIVE = """
            from FirmRelation r join Company f on f.id = r.fromId join Company t on t.id = r.toId
            where r.live = true and f.mergedToId is null and t.mergedToId is null and r.kind in :kinds
            """;
    private static final String TIE = """
            select new org.lianzhao.relation.FirmTie(r.id, f.id, f.name, t.id, t.name, r.kind, r.asOf, r.sourceNote,
                r.evidence, r.recordedAt, r.recordedByName)
            """ + LIVE;
    private static final Set<RelationKind> REFERRED = Set.of(RelationKind.REFERRER);

    private final EntityManager database;

    Relations(EntityManager database) {
        this.database = database;
    }

    /**
     * The firms that brought others, those that brought most first, from behind {@code after} on.
     *
     * @param but firms that are left out
     */
    @Transactional
    public List<Bringer> bringers(@Nullable Bringer after, Collection<UUID> but, int most) {
        String behind =
                after == null ? "" : "having count(r.id) < :brought or (count(r.id) = :brought and f.id > :firm)";
        TypedQuery<Bringer> query = database.createQuery(
                        "select new org.lianzhao.relation.Bringer(f.id, f.name, count(r.id)) " + LIVE
                                + (but.isEmpty() ? "" : " and f.id not in :but")
                                + " group by f.id, f.name " + behind + " order by count(r.id) desc, f.id",
                        Bringer.class)
                .setParameter("kinds", REFERRED)
                .setMaxResults(most);
        if (!but.isEmpty()) {
            query.setParameter("but", but);
        }
        if (after != null) {
            query.setParameter("brought", after.brought()).setParameter("firm", after.companyId());
        }
        return query.getResultList();
    }

    /** Whom these firms brought, the latest recorded first: every one of them. */
    @Transactional
    public List<FirmTie> broughtBy(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : ties(" and r.fromId in :firms", REFERRED)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** Those of these firms of which it is on record who brought them. */
    @Transactional
    public Set<UUID> referred(Collection<UUID> firms) {
        return firms.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createQuery("select distinct t.id " + LIVE + " and r.toId in :firms", UUID.class)
                        .setParameter("kinds", REFERRED)
                        .setParameter("firms", firms)
                        .getResultList());
    }

    /** What leads from these firms to others, the latest recorded first. */
    @Transactional
    public List<FirmTie> from(Collection<UUID> firms, Set<RelationKind> kinds, int most) {
        return firms.isEmpty() ? List.of() : some(ties(" and r.fromId in :firms", kinds), firms, most);
    }

    /** What leads to these firms from others, the latest recorded first. */
    @Transactional
    public List<FirmTie> to(Collection<UUID> firms, Set<RelationKind> kinds, int most) {
        return firms.isEmpty() ? List.of() : some(ties(" and r.toId in :firms", kinds), firms, most);
    }

    /** What these firms are to one another, the latest recorded first. */
    @Transactional
    public List<FirmTie> among(Collection<UUID> firms, Set<RelationKind> kinds, int most) {
        return firms.isEmpty()
                ? List.of()
                : some(ties(" and r.fromId in :firms and r.toId in :firms", kinds), firms, most);
    }

    private TypedQuery<FirmTie> ties(String which, Set<RelationKind> kinds) {
        return database.createQuery(TIE + which + " order by r.id desc", FirmTie.class)
                .setParameter("kinds", kinds);
    }

    private static List<FirmTie> some(TypedQuery<FirmTie> query, Collection<UUID> firms, int most) {
        return query.setParameter("firms", firms).setMaxResults(most).getResultList();
    }
}
