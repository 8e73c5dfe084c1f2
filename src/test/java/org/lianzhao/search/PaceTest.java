package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long HOUR = Duration.ofHours(1).toNanos();

    @Test
    void a_step_that_took_long_is_followed_by_a_rest() {
        Pace pace = new Pace(Duration.ofDays(1));
        assertThat(pace.isRested()).as("before the first").isTrue();
        pace.restAfter(System.nanoTime() - HOUR);
        assertThat(pace.isRested()).isFalse();
    }

    @Test
    void no_rest_is_longer_than_the_longest() {
        Pace pace = new Pace(Duration.ZERO);
        pace.restAfter(System.nanoTime() - HOUR);
        assertThat(pace.isRested()).isTrue();
    }
}
