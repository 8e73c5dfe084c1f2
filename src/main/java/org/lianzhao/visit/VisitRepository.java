package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.ownership.Leaver;
import org.lianzhao.shared.problem.Missing;

/** Questions about visits. Who may see one, who asks for it decides. */
@ApplicationScoped
class VisitRepository {
    private final EntityManager database;

    VisitRepository(EntityManager database) {
        this.database = database;
    }

    void add(Visit visit) {
        database.persist(visit);
    }

    void add(VisitMove move) {
        database.persist(move);
    }

    void flush() {
        database.flush();
    }

    /**
     * The lead of a visit, so that it can be held before the visit is, as by those who change leads: in a transaction of its
     * own, for what this one reads first it does not read anew.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<UUID> leadOf(UUID id) {
        return lead(id, "");
    }

    /**
     * Keeps everybody else from a visit to the end of the transaction, and answers its lead, before anything of either was
     * read: what is read then is what others have left.
     */
    Optional<UUID> hold(UUID id) {
        return lead(id, " for update");
    }

    private Optional<UUID> lead(UUID id, String held) {
        List<?> leads = database.createNativeQuery("select lead_id from visit where id = :id" + held)
                .setParameter("id", id)
                .getResultList();
        if (leads.isEmpty()) {
            throw new Missing("visit", id);
        }
        return Optional.ofNullable(leads.get(0)).map(VisitRepository::id);
    }

    Visit get(UUID id) {
        Visit visit = database.find(Visit.class, id);
        if (visit == null) {
            throw new Missing("visit", id);
        }
        return visit;
    }

    /** The places of a page, in its order. */
    List<VisitPlace> places(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> place((Object[]) row)).toList();
    }

    /** Visits with their people, by key. */
    Map<UUID, Visit> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("from Visit v left join fetch v.people.parts where v.id in :ids", Visit.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Visit::getId, Function.identity(), (one, same) -> one));
    }

    /** How they were moved, the first time first. */
    List<VisitMove> moves(Collection<UUID> visits) {
        return visits.isEmpty()
                ? List.of()
                : database.createQuery("from VisitMove m where m.visitId in :visits order by m.id", VisitMove.class)
                        .setParameter("visits", visits)
                        .getResultList();
    }

    /** What is on these leads or with these firms. */
    List<Visit> on(Collection<UUID> leads, Collection<UUID> firms) {
        return database.createQuery(
                        "from Visit v where v.leadId in :leads or v.companyId in :firms order by v.id", Visit.class)
                .setParameter("leads", leads)
                .setParameter("firms", firms)
                .getResultList();
    }

    /** What is planned with somebody on these leads, or with a firm outside of any where he is entirely handed over; held until the work is done. */
    Collection<Visit> plannedWith(Leaver leaver) {
        return held(plannedWith("v.id", " order by v.id for update", leaver));
    }

    /** How much that is; nothing is held. */
    int countPlannedWith(Leaver leaver) {
        return ((Number) plannedWith("count(distinct v.id)", "", leaver).getSingleResult()).intValue();
    }

    private Query plannedWith(String what, String how, Leaver leaver) {
        List<UUID> leads = leaver.leadIds();
        String withFirms = leaver.entirely() ? "v.lead_id is null" : "false";
        String onLeads = leads.isEmpty() ? "" : " or v.lead_id in (:leads)";
        Query asked = database.createNativeQuery("select " + what
                        + " from visit v join visit_person p on p.visit_id = v.id where p.user_id = :user"
                        + " and v.settled = false and (" + withFirms + onLeads + ")" + how)
                .setParameter("user", leaver.from());
        if (!leads.isEmpty()) {
            asked.setParameter("leads", leads);
        }
        return asked;
    }

    /** What is planned on these leads; held until the work is done. */
    Collection<Visit> plannedOn(Collection<UUID> leads) {
        return leads.isEmpty()
                ? List.of()
                : held(database.createNativeQuery(
                                "select id from visit where lead_id in (:leads) and settled = false order by id for update")
                        .setParameter("leads", leads));
    }

    private Collection<Visit> held(Query keys) {
        List<?> found = keys.getResultList();
        return all(found.stream().map(VisitRepository::id).toList()).values();
    }

    private static VisitPlace place(Object[] row) {
        LocalDate day = row[0] instanceof Date date ? date.toLocalDate() : (LocalDate) row[0];
        return new VisitPlace(new Slot(day, ((Number) row[1]).intValue()), id(row[2]));
    }

    private static UUID id(@Nullable Object cell) {
        if (cell instanceof UUID id) {
            return id;
        }
        ByteBuffer bytes = ByteBuffer.wrap((byte[]) cell);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
