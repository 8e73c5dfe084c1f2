package org.lianzhao.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Forgets what people were told of half a year ago: what happened itself is on the lead and in the audit. */
@ApplicationScoped
class NoticePurge {
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int CHUNK = 5000;
    private static final List<String> AGES =
            List.of("notice where created_at", "notice_message where created_at", "notice_delivery where at");

    private final EntityManager database;
    private final Clock clock;

    NoticePurge(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Deletes at most a chunk of each; the next run goes on. Two instances at once delete the same or different ones. */
    @Scheduled(every = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        Instant before = clock.instant().minus(KEPT);
        AGES.forEach(age -> database.createNativeQuery("delete from " + age + " < :before limit " + CHUNK)
                .setParameter("before", before)
                .executeUpdate());
    }
}
