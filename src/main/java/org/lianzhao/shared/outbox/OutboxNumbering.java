package org.lianzhao.shared.outbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianzhao.shared.persistence.WorkLock;

/**
 * Numbers committed rows of the outbox. Ids cannot serve as that order: a row with a lower id may be committed after
 * one with a higher id, and a reader that had passed it would lose it for ever.
 */
@ApplicationScoped
class OutboxNumbering {
    static final String WORK = "outbox-numbering";
    private static final int CHUNK = 1000;

    private final EntityManager database;
    private final WorkLock lock;

    OutboxNumbering(EntityManager database, WorkLock lock) {
        this.database = database;
        this.lock = lock;
    }

    /** Numbers what has been committed since the last run, at most a chunk. */
    @Scheduled(every = "${lianzhao.outbox.numbering}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        long last = lock.hold(WORK);
        List<Long> committed = database.createQuery(
                        "select m.id from OutboxMessage m where m.number is null order by m.id", Long.class)
                .setMaxResults(CHUNK)
                .getResultList();
        for (Long id : committed) {
            database.createQuery("update OutboxMessage m set m.number = :number where m.id = :id")
                    .setParameter("number", ++last)
                    .setParameter("id", id)
                    .executeUpdate();
        }
        lock.advance(WORK, last);
    }
}
