package org.lianzhao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BuildRestTest {
    private static final Instant NOW = Instant.parse("2026-03-03T01:00:00Z");

    private final BuildRest rest = new BuildRest();

    private void isOverAfter(Duration time) {
        assertThat(rest.isOver(NOW.plus(time).minusMillis(1))).isFalse();
        assertThat(rest.isOver(NOW.plus(time))).isTrue();
    }

    @Test
    void each_failure_lets_the_next_build_wait_twice_as_long_and_never_more_than_five_minutes() {
        assertThat(rest.isOver(NOW)).isTrue();
        rest.failed(NOW);
        isOverAfter(Duration.ofSeconds(5));
        rest.failed(NOW);
        isOverAfter(Duration.ofSeconds(10));
        for (int more = 0; more < 20; more++) {
            rest.failed(NOW);
        }
        isOverAfter(Duration.ofMinutes(5));
    }

    @Test
    void whoever_asks_for_one_need_not_wait_and_the_next_failure_is_a_first_one() {
        rest.failed(NOW);
        rest.failed(NOW);
        rest.forget();
        assertThat(rest.isOver(NOW)).isTrue();
        rest.failed(NOW);
        isOverAfter(Duration.ofSeconds(5));
    }
}
