package org.lianzhao.lookup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * How many questions to sources outside somebody may ask within an hour of the clock: enough for a day of entering firms,
 * too few to empty the installation's account. Counted in the database, since calls reach several instances.
 */
@ApplicationScoped
class LookupAllowance {
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager database;
    private final Clock clock;
    private final int most;

    LookupAllowance(EntityManager database, Clock clock, VendorSettings settings) {
        this.database = database;
        this.clock = clock;
        this.most = settings.asksAnHour();
    }

    /** Counts one question; false when there were as many as there may be. */
    @Transactional
    boolean use(UUID user) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        database.createNativeQuery("insert into lookup_use (user_id, hour, used) values (:user, :hour, 1)"
                        + " on duplicate key update used = used + 1")
                .setParameter("user", user)
                .setParameter("hour", hour)
                .executeUpdate();
        Number used = (Number) database.createNativeQuery(
                        "select used from lookup_use where user_id = :user and hour = :hour for update")
                .setParameter("user", user)
                .setParameter("hour", hour)
                .getSingleResult();
        return used.intValue() <= most;
    }

    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from lookup_use where hour < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
