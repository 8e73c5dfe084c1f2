package org.lianzhao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class FineClockTest {
    private final Clock clock = new SystemClock().clock();

    @Test
    void a_moment_is_no_finer_than_the_database_keeps() {
        assertThat(clock.instant()).satisfies(FineClockTest::isWhole);
        assertThat(clock.instant())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @Test
    void it_tells_milliseconds_too() {
        assertThat(Duration.between(Instant.ofEpochMilli(clock.millis()), Instant.now())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void elsewhere_it_is_the_same_clock() {
        Clock there = clock.withZone(ZoneId.of("Asia/Shanghai"));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(there.instant()).satisfies(FineClockTest::isWhole);
    }

    private static void isWhole(Instant moment) {
        assertThat(moment).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS));
    }
}
