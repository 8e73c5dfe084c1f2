package org.lianzhao.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.time.ZoneTime;
import org.lianzhao.transfer.Imports;
import org.lianzhao.transfer.MadeRecord;

/** What imports of signals ask of the database and write there. */
@ApplicationScoped
class SignalBook {
    private final EntityManager database;
    private final Imports imports;
    private final Event<SignalChanged> changes;
    private final Clock clock;

    SignalBook(EntityManager database, Imports imports, Event<SignalChanged> changes, Clock clock) {
        this.imports = imports;
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** The firm of a record; nothing where there is none with this key. */
    @Transactional(TxType.MANDATORY)
    Optional<UUID> firmOf(UUID id) {
        return Optional.ofNullable(database.find(MovementSignal.class, id)).map(MovementSignal::getCompanyId);
    }

    /** Those of these signals that another import has told anew, or found as it says. */
    Set<UUID> usedByOthers(UUID batch, Collection<UUID> signals) {
        return imports.alsoUsedBy(batch, signals);
    }

    /** The signals of these firms that have not been removed. */
    @Transactional(TxType.MANDATORY)
    List<MovementSignal> of(Collection<UUID> firms) {
        return firms.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from MovementSignal s where s.companyId in :firms and s.live = true order by s.id",
                                MovementSignal.class)
                        .setParameter("firms", firms)
                        .getResultList();
    }

    /** The signals with these keys, as far as they have not been removed. */
    @Transactional(TxType.MANDATORY)
    List<MovementSignal> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "from MovementSignal s where s.id in :ids and s.live = true", MovementSignal.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The signals that an import entered and nobody has removed since, by key. */
    @Transactional(TxType.MANDATORY)
    List<MadeRecord> madeBy(UUID batch, @Nullable UUID last, int most) {
        return database.createQuery("""
                        select new org.lianzhao.transfer.MadeRecord(s.id, s.batchRow, c.name)
                        from MovementSignal s join Company c on c.id = s.companyId
                        where s.batchId = :batch and s.live = true and s.id > :last order by s.id
                        """, MadeRecord.class)
                .setParameter("batch", batch)
                .setParameter("last", last == null ? new UUID(0, 0) : last)
                .setMaxResults(most)
                .getResultList();
    }

    void add(MovementSignal signal) {
        database.persist(signal);
    }

    void flush() {
        database.flush();
    }

    void tell(SignalChanged change) {
        changes.fire(change);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return ZoneTime.today(clock);
    }
}
