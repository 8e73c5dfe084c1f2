package org.lianzhao.shared.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.Invalid;

class AsOfTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-03", "2025-03-03", "2024-02-29", "1600"})
    void years_months_and_days_are_kept_as_exactly_as_they_are_told(String written) {
        assertThat(AsOf.read("asOf", " " + written + " ", TODAY)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年2月", "25-02", "2025-13", "2025-02-30", "2025-2", "1599", "2025-02-14T00:00", "近年"})
    void anything_else_is_refused(String written) {
        assertThatThrownBy(() -> AsOf.read("asOf", written, TODAY)).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.code()).isEqualTo("as-of");
            assertThat(invalid.field()).isEqualTo("asOf");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2025-04", "2025-03-04"})
    void what_is_still_to_come_is_refused(String written) {
        assertThatThrownBy(() -> AsOf.read("asOf", written, TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo("day-to-come"));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(AsOf.read("asOf", null, TODAY)).isNull();
        assertThat(AsOf.read("asOf", "  ", TODAY)).isNull();
    }
}
