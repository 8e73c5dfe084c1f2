package org.lianzhao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MissingYearsTest {
    private static WorkingDays knowing(Integer... years) {
        return new WorkingDays(Map.of(), Arrays.stream(years).collect(Collectors.toSet()));
    }

    @Test
    void the_year_itself_is_missing_at_any_time() {
        assertThat(MissingYears.on(LocalDate.of(2026, 1, 1), knowing(2025))).containsExactly(2026);
        assertThat(MissingYears.on(LocalDate.of(2026, 12, 31), knowing())).containsExactly(2026, 2027);
    }

    @Test
    void the_next_one_is_missing_from_november_on() {
        assertThat(MissingYears.on(LocalDate.of(2026, 10, 31), knowing(2026))).isEmpty();
        assertThat(MissingYears.on(LocalDate.of(2026, 11, 1), knowing(2026))).containsExactly(2027);
        assertThat(MissingYears.on(LocalDate.of(2026, 11, 1), knowing(2026, 2027)))
                .isEmpty();
    }
}
