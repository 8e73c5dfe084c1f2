package org.lianzhao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void a_percentile_is_the_nearest_rank() {
        var latencies = new Latencies(
                IntStream.rangeClosed(1, 200).mapToObj(Double::valueOf).toList());
        assertThat(latencies.percentile(50)).isEqualTo(100);
        assertThat(latencies.percentile(95)).isEqualTo(190);
        assertThat(latencies.percentile(99)).isEqualTo(198);
    }

    @Test
    void one_call_is_every_percentile() {
        assertThat(new Latencies(List.of(7.0)).percentile(99)).isEqualTo(7);
    }

    @Test
    void several_measurements_count_as_one() {
        var together = Latencies.together(List.of(new Latencies(List.of(3.0, 1.0)), new Latencies(List.of(2.0))));
        assertThat(together.count()).isEqualTo(3);
        assertThat(together.percentile(50)).isEqualTo(2);
    }
}
