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
}
