package org.lianzhao.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianzhao.shared.problem.TooOften;

/**
 * How often somebody may have contacts shown in full within an hour of the clock: enough for a day on the phone, too
 * little to copy them all. Counted in the database, since calls reach several instances.
 */
@ApplicationScoped
class RevealAllowance {
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager database;
    private final Clock clock;
    private final int most;

    RevealAllowance(
            EntityManager database, Clock clock, @ConfigProperty(name = "lianzhao.contacts.reveals-an-hour") int most) {
        this.database = database;
        this.clock = clock;
        this.most = most;
    }

    /** Counts one. @throws TooOften when there were as many as there may be */
    @Transactional(TxType.MANDATORY)
    void use(UUID user) {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        // holds the row to the end of the transaction: clicks at the same moment are counted one by one
        database.createNativeQuery("insert into contact_reveal_use (user_id, hour, used) values (:user, :hour, 1)"
                        + " on duplicate key update used = used + 1")
                .setParameter("user", user)
                .setParameter("hour", hour)
                .executeUpdate();
        Number used = (Number) database.createNativeQuery(
                        "select used from contact_reveal_use where user_id = :user and hour = :hour for update")
                .setParameter("user", user)
                .setParameter("hour", hour)
                .getSingleResult();
        if (used.intValue() > most) {
            Duration again = Duration.between(now, hour.plus(1, ChronoUnit.HOURS));
            throw new TooOften("contact-reveals-spent", again, most, again.toMinutes() + 1);
        }
    }

    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from contact_reveal_use where hour < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
