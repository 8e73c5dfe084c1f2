package org.lianzhao.shared.outbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.lianzhao.shared.persistence.WorkLock;

/** Forgets changes that every reader has had a week to follow. */
@ApplicationScoped
class OutboxPurge {
    static final String WORK = "outbox-purge";

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int CHUNK = 5000;

    private final EntityManager database;
    private final WorkLock lock;
    private final Clock clock;

    OutboxPurge(EntityManager database, WorkLock lock, Clock clock) {
        this.database = database;
        this.lock = lock;
        this.clock = clock;
    }

    /** Deletes at most a chunk; the next run goes on. */
    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        long purged = lock.hold(WORK);
        Instant before = clock.instant().minus(KEPT);
        Long upTo = database.createQuery(
                        "select max(m.number) from OutboxMessage m where m.number > :purged and m.number <= :most and"
                                + " m.recordedAt < :before",
                        Long.class)
                .setParameter("purged", purged)
                .setParameter("most", purged + CHUNK)
                .setParameter("before", before)
                .getSingleResult();
        if (upTo != null) {
            database.createQuery("delete from OutboxMessage m where m.number <= :upTo")
                    .setParameter("upTo", upTo)
                    .executeUpdate();
            lock.advance(WORK, upTo);
        }
    }
}
