package org.lianzhao.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScanPaceTest {
    private static final Duration QUICK = Duration.ofMillis(5);
    private static final Duration RIGHT = Duration.ofMillis(20);
    private static final Duration SLOW = Duration.ofMillis(200);

    private final ScanPace pace = new ScanPace(2000, 4);

    private void take(int parts, Duration each) {
        IntStream.range(0, parts).forEach(part -> pace.restAfter(each));
    }

    @Test
    void rests_four_times_as_long_as_it_worked_but_never_for_long() {
        assertThat(pace.restAfter(RIGHT)).isEqualTo(Duration.ofMillis(80));
        assertThat(pace.restAfter(Duration.ofMinutes(1))).isEqualTo(ScanPace.LONGEST_REST);
    }

    @Test
    void begins_with_a_small_part_and_takes_larger_ones_while_they_are_quick() {
        assertThat(pace.names()).isEqualTo(100);
        take(2, QUICK);
        assertThat(pace.names()).isEqualTo(400);
        take(9, QUICK);
        assertThat(pace.names()).isEqualTo(2000);
    }

    @Test
    void takes_smaller_parts_when_they_are_slow_but_never_few_names() {
        take(9, QUICK);
        take(1, SLOW);
        assertThat(pace.names()).isEqualTo(1000);
        take(9, SLOW);
        assertThat(pace.names()).isEqualTo(100);
    }

    @Test
    void stays_with_parts_that_take_what_they_should() {
        take(2, QUICK);
        take(5, RIGHT);
        assertThat(pace.names()).isEqualTo(400);
    }

    @Test
    void takes_no_more_than_it_may() {
        assertThat(new ScanPace(3, 4).names()).isEqualTo(3);
    }

    @Test
    void without_rests_takes_as_many_as_it_may() {
        ScanPace hasty = new ScanPace(2000, 0);
        assertThat(hasty.restAfter(SLOW)).isZero();
        assertThat(hasty.names()).isEqualTo(2000);
    }
}
