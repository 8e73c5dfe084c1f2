package org.lianzhao.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Invalid;

class SlotTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    @Test
    void a_time_is_written_as_it_is_read() {
        assertThat(Stream.of("00:00", "09:05", "23:59")
                        .map(time -> Slot.of(TODAY, time).time()))
                .containsExactly("00:00", "09:05", "23:59");
        assertThat(Slot.of(TODAY, null).time()).isNull();
    }

    @Test
    void of_one_day_what_has_no_time_comes_first() {
        Slot open = Slot.of(TODAY, null);
        Slot early = Slot.of(TODAY, "00:00");
        Slot late = Slot.of(TODAY, "18:30");
        assertThat(Stream.of(late, Slot.of(TODAY.plusDays(1), null), early, open)
                        .sorted())
                .containsExactly(open, early, late, Slot.of(TODAY.plusDays(1), null));
    }

    @Test
    void today_and_a_year_ahead_can_be_planned_yesterday_and_farther_cannot() {
        assertThat(Slot.of(TODAY, "00:00").plannedOn(TODAY).day()).isEqualTo(TODAY);
        assertThat(Slot.of(TODAY.plusDays(366), null).plannedOn(TODAY)).isNotNull();
        assertThatThrownBy(() -> Slot.of(TODAY.minusDays(1), null).plannedOn(TODAY))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Slot.of(TODAY.plusDays(367), null).plannedOn(TODAY))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void there_is_no_minute_outside_of_a_day() {
        assertThatThrownBy(() -> new Slot(TODAY, 1440)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slot(TODAY, -2)).isInstanceOf(IllegalArgumentException.class);
    }
}
