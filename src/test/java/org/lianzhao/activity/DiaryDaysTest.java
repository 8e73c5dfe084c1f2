package org.lianzhao.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Invalid;

class DiaryDaysTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void what_happened_is_of_today_where_nothing_is_said_and_neither_to_come_nor_long_ago() {
        assertThat(DiaryDays.happened(null, TODAY)).isEqualTo(TODAY);
        assertThat(DiaryDays.happened(TODAY.minusYears(2), TODAY)).isEqualTo("2024-03-02");
        for (String day : new String[] {"2026-03-03", "2024-03-01", "1900-01-01"}) {
            assertThatThrownBy(() -> DiaryDays.happened(LocalDate.parse(day), TODAY))
                    .isInstanceOf(Invalid.class);
        }
    }
}
