package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.signal.FirmSignal;

/** What signals are worth. */
class SignalReasonsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static List<Reason> of(String kind, @Nullable LocalDate happens) {
        FirmSignal signal = new FirmSignal(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                "厂房租约到期",
                "走访",
                "https://example.com",
                TODAY.minusDays(3),
                happens);
        return SignalReasons.of(signal, TODAY).toList();
    }

    @Test
    void a_signal_has_points_with_its_source_its_day_and_its_address() {
        assertThat(of("LEASE_END", null)).singleElement().satisfies(reason -> {
            assertThat(reason.part()).isEqualTo(Part.SIGNAL);
            assertThat(reason.points()).isEqualTo(12);
            assertThat(reason.source()).isEqualTo("走访");
            assertThat(reason.on()).isEqualTo(TODAY.minusDays(3));
            assertThat(reason.link()).isEqualTo("https://example.com");
        });
    }

    @Test
    void the_sooner_it_happens_the_more_the_time_is_worth() {
        assertThat(timing(TODAY.plusMonths(2))).containsExactly(10);
        assertThat(timing(TODAY.plusMonths(9))).containsExactly(6);
        assertThat(timing(TODAY.plusMonths(20))).containsExactly(3);
        assertThat(timing(TODAY.plusYears(3))).isEmpty();
        assertThat(timing(TODAY.minusDays(1))).isEmpty();
    }

    private static List<Integer> timing(LocalDate happens) {
        return of("LEASE_END", happens).stream()
                .filter(reason -> reason.part() == Part.TIMING)
                .map(Reason::points)
                .toList();
    }

    @Test
    void a_checked_admission_counts_for_admission_alone() {
        assertThat(of("ADMISSION_OK", TODAY.plusMonths(1)))
                .extracting(Reason::part)
                .containsExactly(Part.ADMISSION);
    }
}
