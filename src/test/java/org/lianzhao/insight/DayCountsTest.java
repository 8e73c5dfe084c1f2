package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayCountsTest {
    private static DayCounts of(int... days) {
        DayCounts counts = new DayCounts();
        for (int day : days) {
            counts.add(day);
        }
        return counts;
    }

    @Test
    void the_median_is_the_middle_one_whatever_the_order() {
        assertThat(of(9, 0, 4).median()).isEqualTo(4.0);
        assertThat(of(700).median()).isEqualTo(700.0);
    }

    @Test
    void between_two_in_the_middle_it_is_half_way() {
        assertThat(of(3, 10, 1, 4).median()).isEqualTo(3.5);
    }

    @Test
    void nothing_has_no_median() {
        assertThat(of().median()).isNull();
    }

    @Test
    void what_never_ends_counts_as_thirty_years() {
        assertThat(of(Integer.MAX_VALUE).median()).isEqualTo(11_000.0);
    }
}
