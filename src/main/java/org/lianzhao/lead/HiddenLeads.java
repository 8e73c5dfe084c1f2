package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.account.Acting;

/** Which leads leave no trace where others tell what was done: of a 保密 one those outside learn nothing. */
@ApplicationScoped
public class HiddenLeads {
    private final EntityManager database;
    private final Acting acting;

    HiddenLeads(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /** Those of these leads that the caller may not know of: confidential ones that do not involve him. */
    @Transactional
    public Set<UUID> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        LeadScope scope = LeadScope.of(acting.person());
        return database.createQuery(
                        "from Lead l left join fetch l.people.parts"
                                + " where l.id in :ids and l.people.confidential = true",
                        Lead.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(lead -> !scope.covers(lead))
                .map(Lead::getId)
                .collect(Collectors.toSet());
    }

    /** Those of these leads that are confidential, whomever they involve: what everybody can read must not tell of them. */
    @Transactional
    public Set<UUID> confidential(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createQuery(
                                "select l.id from Lead l where l.id in :ids and l.people.confidential = true",
                                UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /**
     * The same as of this moment, not as of when the running transaction read first. One that somebody else is changing just
     * now is not waited for: he hears of what is written here.
     */
    @Transactional(TxType.MANDATORY)
    public Set<UUID> confidentialNow(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<UUID> held = new HashSet<>(now(ids, ""));
        Set<UUID> confidential = new HashSet<>(held.isEmpty() ? Set.of() : now(held, "and confidential = true"));
        confidential.addAll(
                confidential(ids.stream().filter(id -> !held.contains(id)).toList()));
        return confidential;
    }

    private List<UUID> now(Collection<UUID> ids, String which) {
        List<?> rows = database.createNativeQuery(
                        "select id from leads where id in (:ids) " + which + " for update skip locked", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
