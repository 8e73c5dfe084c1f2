package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.shared.problem.Missing;

/** Questions about who is in which segment. */
@ApplicationScoped
class HoldingRepository {
    private static final String ROW = """
            select new org.lianzhao.company.ResidentRow(h.segmentId, c.id, c.name, h.role, h.presence, h.place,
                h.asOf, h.basis, h.note, h.noteEn)
            from Holding h join Company c on c.id = h.companyId
            """;

    private final EntityManager database;

    HoldingRepository(EntityManager database) {
        this.database = database;
    }

    void add(Holding holding) {
        database.persist(holding);
    }

    void flush() {
        database.flush();
    }

    List<Holding> of(UUID company) {
        return database.createQuery("from Holding h where h.companyId = :company order by h.id", Holding.class)
                .setParameter("company", company)
                .getResultList();
    }

    /** One of this firm. */
    Holding of(UUID company, UUID id) {
        Holding holding = database.find(Holding.class, id);
        if (holding == null || !holding.isOf(company)) {
            throw new Missing("holding", id);
        }
        return holding;
    }

    /** Whether something is said of this firm in this segment and place, other than by a project. */
    boolean has(UUID company, UUID segment, Place place) {
        return !database.createQuery("""
                        select 1 from Holding h where h.companyId = :company and h.segmentId = :segment
                            and h.place = :place and h.leadId is null
                        """, Integer.class)
                .setParameter("company", company)
                .setParameter("segment", segment)
                .setParameter("place", place)
                .getResultList()
                .isEmpty();
    }

    /** Whether it is told of any firm what it can make. */
    boolean hasCapacity() {
        return !database.createQuery("select 1 from Holding h where h.capacity.text is not null", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether one is shown by this document. */
    boolean restsOn(UUID document) {
        return !database.createQuery("select 1 from Holding h where h.evidence.documentId = :document", Integer.class)
                .setParameter("document", document)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<ResidentRow> in(Collection<UUID> segments) {
        return segments.isEmpty()
                ? List.of()
                : database.createQuery(
                                ROW + " where h.segmentId in :segments and c.mergedToId is null order by h.id",
                                ResidentRow.class)
                        .setParameter("segments", segments)
                        .getResultList();
    }

    List<ResidentRow> of(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery(
                                ROW + " where h.companyId in :firms and c.mergedToId is null order by h.id",
                                ResidentRow.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** The firms that lead a segment in the zone. */
    Set<UUID> leaders() {
        return Set.copyOf(database.createQuery("""
                        select distinct h.companyId from Holding h join Company c on c.id = h.companyId
                        where h.role = :leader and h.place = :zone and c.mergedToId is null
                        """, UUID.class)
                .setParameter("leader", HoldingRole.LEADER)
                .setParameter("zone", Place.ZONE)
                .getResultList());
    }

    /** The firms that are in a segment. */
    Set<UUID> firmsIn(UUID segment) {
        return Set.copyOf(database.createQuery(
                        "select distinct h.companyId from Holding h where h.segmentId = :segment", UUID.class)
                .setParameter("segment", segment)
                .getResultList());
    }

    /** The firms that are present in one of these places. */
    Set<UUID> firmsAt(Collection<Place> places) {
        return Set.copyOf(
                database.createQuery("select distinct h.companyId from Holding h where h.place in :places", UUID.class)
                        .setParameter("places", places)
                        .getResultList());
    }

    /** The presence that follows a lead. */
    Optional<Holding> ofLead(UUID lead) {
        return database.createQuery("from Holding h where h.leadId = :lead", Holding.class)
                .setParameter("lead", lead)
                .getResultStream()
                .findFirst();
    }

    void remove(Holding holding) {
        database.remove(holding);
    }
}
