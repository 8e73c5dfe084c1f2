package org.lianzhao.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock everything asks, so that tests can set it. */
@Singleton
class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        return new FineClock();
    }
}
