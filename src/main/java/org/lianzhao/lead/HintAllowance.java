package org.lianzhao.lead;

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
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.problem.TooOften;

/**
 * How often somebody may be told of leads of others within an hour of the clock: whoever asks firm by firm would learn
 * what all task forces work on. Counted in the database, since calls reach several instances.
 */
@ApplicationScoped
class HintAllowance {
    private static final Duration KEPT = Duration.ofDays(1);

    private final EntityManager database;
    private final Clock clock;
    private final Settings settings;

    HintAllowance(EntityManager database, Clock clock, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** Counts one answer. @throws TooOften when there were as many as there may be */
    @Transactional(TxType.MANDATORY)
    void use(UUID person) {
        Instant now = clock.instant();
        Instant hour = now.truncatedTo(ChronoUnit.HOURS);
        // holds the row to the end of the transaction: answers at the same moment are counted one by one
        database.createNativeQuery("insert into lead_hint_use (person_id, hour, used) values (:person, :hour, 1)"
                        + " on duplicate key update used = used + 1")
                .setParameter("person", person)
                .setParameter("hour", hour)
                .executeUpdate();
        Number used = (Number) database.createNativeQuery(
                        "select used from lead_hint_use where person_id = :person and hour = :hour for update")
                .setParameter("person", person)
                .setParameter("hour", hour)
                .getSingleResult();
        int most = settings.of(LeadSettings.LIMITS).whole(LeadSettings.HINTS_AN_HOUR);
        if (used.intValue() > most) {
            Duration again = Duration.between(now, hour.plus(1, ChronoUnit.HOURS));
            throw new TooOften("lead-hints-spent", again, most, again.toMinutes() + 1);
        }
    }

    @Scheduled(every = "1h")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from lead_hint_use where hour < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
