package org.lianzhao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.notice.SendingHours.Turn;

class SendingHoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final SendingHours usual = new SendingHours(LocalTime.of(20, 0), LocalTime.of(8, 0), LocalTime.of(8, 30));

    private static Turn turn(SendingHours hours, LocalDate day, String time, LocalDate lastDigest) {
        return hours.turn(day.atTime(LocalTime.parse(time)), WorkingDays.plain(), lastDigest);
    }

    @Test
    void the_digest_goes_out_first_and_once_a_day() {
        assertThat(turn(usual, MONDAY, "08:30", FRIDAY)).isEqualTo(Turn.DIGEST);
        assertThat(turn(usual, MONDAY, "15:00", FRIDAY)).isEqualTo(Turn.DIGEST);
        assertThat(turn(usual, MONDAY, "08:31", MONDAY)).isEqualTo(Turn.NEWS);
        assertThat(usual.turn(MONDAY.atTime(9, 0), WorkingDays.plain(), null)).isEqualTo(Turn.DIGEST);
    }

    @Test
    void what_happens_before_it_waits_for_it() {
        assertThat(turn(usual, MONDAY, "08:29", FRIDAY)).isEqualTo(Turn.NOTHING);
    }

    @Test
    void nobody_is_written_to_in_the_evening_and_at_night() {
        assertThat(turn(usual, MONDAY, "19:59", MONDAY)).isEqualTo(Turn.NEWS);
        assertThat(turn(usual, MONDAY, "20:00", MONDAY)).isEqualTo(Turn.NOTHING);
        assertThat(turn(usual, MONDAY, "00:10", FRIDAY)).isEqualTo(Turn.NOTHING);
    }

    @Test
    void nobody_is_written_to_when_nobody_works() {
        assertThat(turn(usual, MONDAY.minusDays(1), "10:00", FRIDAY)).isEqualTo(Turn.NOTHING);
        WorkingDays moved = new WorkingDays(Map.of(MONDAY, false, MONDAY.minusDays(1), true), Set.of(2026));
        assertThat(usual.turn(MONDAY.atTime(10, 0), moved, FRIDAY)).isEqualTo(Turn.NOTHING);
        assertThat(usual.turn(MONDAY.minusDays(1).atTime(10, 0), moved, FRIDAY)).isEqualTo(Turn.DIGEST);
    }

    @Test
    void a_digest_that_falls_into_somebodys_quiet_hours_waits_for_their_end() {
        SendingHours late = new SendingHours(LocalTime.of(22, 0), LocalTime.of(9, 30), LocalTime.of(8, 30));
        assertThat(turn(late, MONDAY, "08:30", FRIDAY)).isEqualTo(Turn.NOTHING);
        assertThat(turn(late, MONDAY, "09:30", FRIDAY)).isEqualTo(Turn.DIGEST);
        SendingHours noon = new SendingHours(LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(8, 30));
        assertThat(turn(noon, MONDAY, "13:59", MONDAY)).isEqualTo(Turn.NOTHING);
        assertThat(turn(noon, MONDAY, "23:00", MONDAY)).isEqualTo(Turn.NEWS);
    }

    @Test
    void hours_that_end_when_they_begin_are_none() {
        SendingHours none = new SendingHours(LocalTime.of(8, 0), LocalTime.of(8, 0), LocalTime.of(8, 30));
        assertThat(turn(none, MONDAY, "23:30", MONDAY)).isEqualTo(Turn.NEWS);
    }

    private static String open(SendingHours hours, LocalDate day, String time) {
        return hours.open(day.atTime(LocalTime.parse(time)), WorkingDays.plain())
                .toString();
    }

    @Test
    void what_has_to_wait_waits_for_the_first_moment_that_is_allowed() {
        assertThat(open(usual, MONDAY, "10:00")).isEqualTo("2026-11-30T10:00");
        assertThat(open(usual, MONDAY, "07:00")).isEqualTo("2026-11-30T08:30");
        assertThat(open(usual, MONDAY, "21:00")).isEqualTo("2026-12-01T08:30");
        assertThat(open(usual, FRIDAY, "20:00")).isEqualTo("2026-11-30T08:30");
        assertThat(open(usual, FRIDAY.plusDays(1), "10:00")).isEqualTo("2026-11-30T08:30");
        SendingHours late = new SendingHours(LocalTime.of(22, 0), LocalTime.of(9, 30), LocalTime.of(8, 30));
        assertThat(open(late, MONDAY, "03:00")).isEqualTo("2026-11-30T09:30");
        SendingHours noon = new SendingHours(LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(8, 30));
        assertThat(open(noon, MONDAY, "13:00")).isEqualTo("2026-11-30T14:00");
    }

    @Test
    void what_does_not_get_through_is_tried_again_less_and_less_often_and_then_given_up() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(tries -> RetryPauses.after(tries).orElseThrow()))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));
        assertThat(RetryPauses.after(5)).isEmpty();
    }
}
