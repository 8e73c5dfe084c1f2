package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.persistence.Keyed;
import org.lianzhao.shared.problem.Forbidden;
import org.lianzhao.shared.problem.Missing;

/** The way to a lead: whoever must not see it finds nothing there. */
@ApplicationScoped
class LeadRepository {
    private final EntityManager database;
    private final Acting acting;

    LeadRepository(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    LeadScope scope() {
        return LeadScope.of(acting.person());
    }

    void add(Lead lead) {
        database.persist(lead);
    }

    void flush() {
        database.flush();
    }

    /** Writes an edit that raises the version whatever it changed; {@code seen} is the version before. */
    void flushEdit(Lead lead, int seen) {
        database.flush();
        if (lead.getVersion() == seen) {
            database.createNativeQuery("update leads set version = version + 1 where id = :id")
                    .setParameter("id", lead.getId())
                    .executeUpdate();
            database.refresh(lead);
        }
    }

    /** A lead that the caller may see. */
    Lead visible(UUID id) {
        return find(id).orElseThrow(() -> new Missing("lead", id));
    }

    /** A lead that the caller may see; nothing where there is none. */
    Optional<Lead> find(UUID id) {
        return Optional.ofNullable(database.find(Lead.class, id)).filter(scope()::covers);
    }

    /** A lead that the caller may work on, held until the work is done. */
    Lead editable(UUID id) {
        Lead lead = held(id);
        if (!scope().mayEdit(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        lead.requireOpen();
        return lead;
    }

    /** A lead that the caller may work on, whether anything else may still come of it or not; held until the work is done. */
    Lead own(UUID id) {
        Lead lead = held(id);
        if (!scope().mayEdit(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        return lead;
    }

    /** A lead that the caller may give to others, held until the work is done. */
    Lead assignable(UUID id) {
        Lead lead = held(id);
        if (!scope().mayAssign(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        lead.requireOpen();
        return lead;
    }

    /** The same of one that may wait in the pool: whoever may give it to others takes it from there. */
    Lead givable(UUID id) {
        Lead lead = held(id);
        if (!scope().mayAssign(lead)) {
            throw new Forbidden("lead-not-yours");
        }
        lead.position().requireOpen();
        return lead;
    }

    // Whatever is written below a lead takes a shared lock on its row through the foreign key; two that then want to
    // change the row would wait for each other for ever. Ask for it before anything else is read: later reads then see
    // what others did before.
    private Lead held(UUID id) {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        database.createNativeQuery("select 1 from leads where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return visible(id);
    }

    /** The confidential leads that somebody is on. */
    List<UUID> confidentialOf(UUID user) {
        List<?> rows =
                database.createNativeQuery("""
                        select id from leads where confidential = true and owner_id = :user
                        union select l.id from lead_person p join leads l on l.id = p.lead_id
                          where p.user_id = :user and l.confidential = true
                        """).setParameter("user", user).getResultList();
        return rows.stream().map(Cells::id).toList();
    }

    /** Keeps everybody else from these leads to the end of the transaction. */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.createNativeQuery("select 1 from leads where id in (:ids) order by id for update")
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    boolean hasAny() {
        return !database.createQuery("select 1 from Lead l", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** These leads with everybody whom they involve. */
    List<Lead> withPeople(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("from Lead l left join fetch l.people.parts where l.id in :ids", Lead.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The lead with this key, whoever may see it; not asked for again where the transaction has it. */
    Optional<Lead> known(UUID id) {
        return Optional.ofNullable(database.find(Lead.class, id));
    }

    List<Lead> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Keyed.query(database, "from Lead l where l.id in :keys", Lead.class, ids)
                        .getResultList();
    }
}
