package org.lianzhao.ownership;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianzhao.setting.Settings;
import org.lianzhao.shared.persistence.WorkLock;
import org.lianzhao.shared.time.ZoneTime;

/** Lets leads go to the pool whose protection lapsed long ago and on which nobody has done anything since. */
@ApplicationScoped
class PoolReturning {
    static final String WORK = "pool-returns";
    private static final int CHUNK = 200;
    private static final int MOST_COUNTED = 10_000;

    private final PoolRepository entries;
    private final FirstTalkRepository talks;
    private final Pool pool;
    private final Chronicle chronicle;
    private final Settings settings;
    private final WorkLock lock;

    PoolReturning(
            PoolRepository entries,
            FirstTalkRepository talks,
            Pool pool,
            Chronicle chronicle,
            Settings settings,
            WorkLock lock) {
        this.entries = entries;
        this.talks = talks;
        this.pool = pool;
        this.chronicle = chronicle;
        this.settings = settings;
        this.lock = lock;
    }

    /** How many leads would go at once if so many days were given. */
    record Idle(int leads) {}

    /** Lets go of what is due, each lead in a transaction of its own and some of them at a time. */
    @Scheduled(every = "${lianzhao.ownership.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        int days = settings.of(OwnershipSettings.RULES).whole(OwnershipSettings.POOL_AFTER);
        if (days > 0) {
            QuarkusTransaction.requiringNew().run(() -> {
                if (lock.holdIfFree(WORK).isPresent()) {
                    QuarkusTransaction.requiringNew()
                            .call(() -> idle(days, CHUNK))
                            .forEach(lead -> QuarkusTransaction.requiringNew().run(() -> letGo(lead, days)));
                }
            });
        }
    }

    private void letGo(UUID lead, int days) {
        if (!talks.holdFree(List.of(lead)).isEmpty() && entries.isIdle(lead, day(days), moment(days))) {
            pool.putBackIdle(lead);
        }
    }

    /** What a number of days would come to, before anybody sets it. */
    @Transactional
    Idle preview(int days) {
        return new Idle(days <= 0 ? 0 : idle(days, MOST_COUNTED).size());
    }

    private List<UUID> idle(int days, int most) {
        return entries.idle(day(days), moment(days), most);
    }

    private LocalDate day(int days) {
        return chronicle.today().minusDays(days);
    }

    private Instant moment(int days) {
        return ZoneTime.endOf(day(days));
    }
}
