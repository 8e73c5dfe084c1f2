package org.lianzhao.lookup;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.time.ZoneTime;

/**
 * How many questions to sources outside somebody may ask within an hour of the clock, and the whole installation within a
 * day: enough for a day of entering firms, too few to empty the installation's account. Counted in the database, since
 * calls reach several instances.
 */
@ApplicationScoped
class LookupAllowance {
    private static final Duration KEPT = Duration.ofDays(2);

    private final EntityManager database;
    private final Clock clock;
    private final int mostAnHour;
    private final int mostADay;

    LookupAllowance(EntityManager database, Clock clock, VendorSettings settings) {
        this.database = database;
        this.clock = clock;
        this.mostAnHour = settings.asksAnHour();
        this.mostADay = settings.asksADay();
    }

    /** Counts one question; how it is refused when there were as many as there may be, and nothing when it may be asked. */
    @Transactional
    Optional<LookupState> use(UUID user) {
        if (askedToday() >= mostADay) {
            return Optional.of(LookupState.SPENT_TODAY);
        }
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
        return used.intValue() <= mostAnHour ? Optional.empty() : Optional.of(LookupState.SPENT);
    }

    // of two who ask for the last one at the same moment both may have it: the account does not hang on one question
    private long askedToday() {
        Number used = (Number) database.createNativeQuery(
                        "select coalesce(sum(least(used, :most)), 0) from lookup_use where hour >= :day")
                .setParameter("most", mostAnHour)
                .setParameter(
                        "day", ZoneTime.today(clock).atStartOfDay(ZoneTime.ZONE).toInstant())
                .getSingleResult();
        return used.longValue();
    }

    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from lookup_use where hour < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
