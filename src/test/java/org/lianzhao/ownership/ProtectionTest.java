package org.lianzhao.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianzhao.setting.Settings;

/** How long first talks are protected. */
class ProtectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ProtectionRules rules = ProtectionRules.of(Settings.standard(OwnershipSettings.RULES));
    private final Protection registered = Protection.registered(DAY, rules);
    private final Protection proven = registered.proven(DAY.plusDays(3), rules);

    @Test
    void a_registration_waits_fifteen_days_for_contact_and_then_lapses() {
        assertThat(registered.on(DAY)).isEqualTo(ProtectionState.PENDING);
        assertThat(registered.on(DAY.plusDays(15))).isEqualTo(ProtectionState.PENDING);
        assertThat(registered.on(DAY.plusDays(16))).isEqualTo(ProtectionState.LAPSED);
        assertThat(registered.yellowOn()).isEqualTo(DAY.plusDays(8));
    }

    @Test
    void contact_in_time_proves_it_and_an_old_one_does_not() {
        assertThat(registered.isProvenBy(DAY.minusDays(15), DAY, rules)).isTrue();
        assertThat(registered.isProvenBy(DAY.minusDays(16), DAY, rules)).isFalse();
        assertThat(registered.isProvenBy(DAY, DAY.plusDays(16), rules)).isFalse();
        assertThat(proven.isProvenBy(DAY, DAY.plusDays(4), rules)).isFalse();
    }

    @Test
    void what_is_valid_holds_ninety_days_but_lapses_after_thirty_without_a_word_and_warns_after_twenty() {
        LocalDate from = DAY.plusDays(3);
        assertThat(proven.validFrom()).isEqualTo(from);
        assertThat(proven.protectedUntil()).isEqualTo(from.plusDays(90));
        assertThat(proven.on(from.plusDays(19))).isEqualTo(ProtectionState.PROTECTED);
        assertThat(proven.on(from.plusDays(20))).isEqualTo(ProtectionState.YELLOW);
        assertThat(proven.on(from.plusDays(30))).isEqualTo(ProtectionState.YELLOW);
        assertThat(proven.on(from.plusDays(31))).isEqualTo(ProtectionState.LAPSED);
        assertThat(proven.on(from.plusDays(30)).holds()).isTrue();
    }

    @Test
    void an_effective_action_protects_for_another_ninety_days_from_its_day() {
        LocalDate today = DAY.plusDays(20);
        Protection renewed = proven.acted(today.minusDays(2), today, rules);
        assertThat(renewed.protectedUntil()).isEqualTo(today.plusDays(88));
        assertThat(renewed.dueOn()).isEqualTo(today.plusDays(30));
    }

    @Test
    void an_action_of_an_earlier_day_takes_nothing_back() {
        Protection later = proven.acted(DAY.plusDays(10), DAY.plusDays(10), rules);
        assertThat(later.acted(DAY, DAY.plusDays(11), rules).lastEffectiveOn()).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void words_alone_keep_it_from_falling_silent_but_not_beyond_the_ninety_days() {
        Protection told = proven;
        for (int day = 20; day <= 90; day += 20) {
            told = told.updated(DAY.plusDays(day), rules);
        }
        assertThat(told.dueOn()).isEqualTo(DAY.plusDays(93));
        assertThat(told.on(DAY.plusDays(94))).isEqualTo(ProtectionState.LAPSED);
    }

    @Test
    void what_lapsed_is_not_renewed_and_what_ended_stays_so() {
        LocalDate late = DAY.plusDays(60);
        assertThat(proven.acted(late, late, rules)).isEqualTo(proven);
        Protection ended = proven.ended(DAY.plusDays(5));
        assertThat(ended.on(DAY.plusDays(5))).isEqualTo(ProtectionState.ENDED);
        assertThat(ended.ended(DAY.plusDays(9)).endedOn()).isEqualTo(DAY.plusDays(5));
        assertThat(ended.updated(DAY.plusDays(6), rules)).isEqualTo(ended);
    }
}
