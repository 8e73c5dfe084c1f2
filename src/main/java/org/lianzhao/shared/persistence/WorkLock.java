package org.lianzhao.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * Work that only one instance may do at a time: a row held until the end of the transaction, and how far the work has
 * got. The database lets go of it when an instance dies.
 */
@ApplicationScoped
public class WorkLock {
    private final EntityManager database;

    WorkLock(EntityManager database) {
        this.database = database;
    }

    /**
     * Waits for the lock, holds it to the end of the running transaction and returns how far the work has got. What this
     * transaction changed so far is written after that, so that it does not wait here with rows that others need.
     */
    @Transactional(TxType.MANDATORY)
    public long hold(String work) {
        return ((Number) database.createNativeQuery("select position from work_lock where name = :work for update")
                        .setFlushMode(FlushModeType.COMMIT)
                        .setParameter("work", work)
                        .getSingleResult())
                .longValue();
    }

    /** The same without waiting: nothing where another instance is at it. */
    @Transactional(TxType.MANDATORY)
    public Optional<Long> holdIfFree(String work) {
        return database.createNativeQuery("select position from work_lock where name = :work for update skip locked")
                .setParameter("work", work)
                .getResultStream()
                .findFirst()
                .map(position -> ((Number) position).longValue());
    }

    /** How far the work has got, without waiting for whoever is at it. */
    @Transactional(TxType.MANDATORY)
    public long position(String work) {
        return ((Number) database.createNativeQuery("select position from work_lock where name = :work")
                        .setParameter("work", work)
                        .getSingleResult())
                .longValue();
    }

    /** Notes how far the work has got; the caller holds the lock. */
    @Transactional(TxType.MANDATORY)
    public void advance(String work, long position) {
        database.createNativeQuery("update work_lock set position = :position where name = :work")
                .setParameter("position", position)
                .setParameter("work", work)
                .executeUpdate();
    }
}
