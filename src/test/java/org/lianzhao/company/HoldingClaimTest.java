package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.event.Author;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;

/** Who may verify what somebody says by hand of a firm in a segment, and what it is then. */
class HoldingClaimTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Author MEMBER = new Author(UUID.randomUUID(), "示例甲");
    private static final Author OFFICE = new Author(UUID.randomUUID(), "示例乙");

    private static Holding claimed(Presence presence) {
        Holding claim = new Holding(UUID.randomUUID(), UUID.randomUUID(), Place.ZONE);
        claim.claims(HoldingRole.MEMBER, presence);
        claim.claimed(MEMBER, Instant.EPOCH);
        return claim;
    }

    private static Holding verified(Presence presence) {
        Holding claim = claimed(presence);
        claim.verify(DAY, OFFICE, Instant.EPOCH);
        return claim;
    }

    @Test
    void it_is_more_than_somebody_s_word_from_then_on_until_that_is_taken_back() {
        Holding claim = claimed(Presence.PRODUCTION);
        assertThat(claim.isOnlyClaimed()).isTrue();
        claim.verify(DAY, OFFICE, Instant.EPOCH);
        assertThat(claim.isOnlyClaimed()).isFalse();
        claim.takeBack();
        assertThat(claim.isOnlyClaimed()).isTrue();
        assertThatThrownBy(claim::takeBack).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_who_said_any_of_it_verifies_it_whoever_said_more_of_it_since() {
        Holding claim = claimed(Presence.PRODUCTION);
        assertThatThrownBy(() -> claim.verify(DAY, MEMBER, Instant.EPOCH)).isInstanceOf(Refused.class);
        claim.claimed(OFFICE, Instant.EPOCH);
        claim.claimed(new Author(UUID.randomUUID(), "示例丙"), Instant.EPOCH);
        assertThatThrownBy(() -> claim.verify(DAY, OFFICE, Instant.EPOCH)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.verify(DAY, MEMBER, Instant.EPOCH)).isInstanceOf(Refused.class);
        assertThat(claim.isOnlyClaimed()).isTrue();
    }

    @Test
    void it_is_not_verified_before_the_time_it_is_stated_for_nor_anew_before_the_last_time() {
        Holding claim = claimed(Presence.SIGNED);
        claim.statedFor("2026-06");
        assertThatThrownBy(() -> claim.verify(LocalDate.of(2026, 5, 31), OFFICE, Instant.EPOCH))
                .isInstanceOf(Invalid.class);
        claim.verify(LocalDate.of(2026, 6, 2), OFFICE, Instant.EPOCH);
        assertThatThrownBy(() -> claim.verify(LocalDate.of(2026, 6, 1), OFFICE, Instant.EPOCH))
                .isInstanceOf(Invalid.class);
        claim.verify(DAY, OFFICE, Instant.EPOCH);
    }

    @Test
    void one_that_says_nothing_of_how_far_the_firm_has_got_is_not_verified() {
        assertThatThrownBy(() -> claimed(Presence.UNVERIFIED).verify(DAY, OFFICE, Instant.EPOCH))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_a_source_tells_comes_before_more_that_somebody_says_and_the_chain_office_verified() {
        Holding source = claimed(Presence.SIGNED);
        source.basis = "SOURCE";
        assertThat(source.outranks(verified(Presence.PRODUCTION))).isTrue();
        assertThat(verified(Presence.PRODUCTION).outranks(source)).isFalse();
    }

    @Test
    void a_verified_one_comes_before_one_that_says_more_by_nothing_but_a_word() {
        assertThat(verified(Presence.SIGNED).outranks(claimed(Presence.PRODUCTION)))
                .isTrue();
        assertThat(claimed(Presence.PRODUCTION).outranks(verified(Presence.SIGNED)))
                .isFalse();
        assertThat(verified(Presence.PRODUCTION).outranks(verified(Presence.SIGNED)))
                .isTrue();
    }

    @Test
    void what_was_verified_is_not_said_differently() {
        Holding claim = verified(Presence.PRODUCTION);
        assertThatThrownBy(() -> claim.claims(Presence.SIGNED)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.plays(HoldingRole.LEADER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.statesFor("2025")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.correctsSource("示例")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.canMake(capacity("1.0"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> claim.turnsOut(new Output(BigDecimal.TEN, 2025)))
                .isInstanceOf(Refused.class);
        claim.claims(Presence.PRODUCTION); // the same again is no change
    }

    @Test
    void the_same_number_written_differently_is_no_change() {
        Holding claim = claimed(Presence.PRODUCTION);
        claim.canMake(capacity("1.0"));
        claim.turnsOut(new Output(new BigDecimal("10.00"), 2025));
        claim.verify(DAY, OFFICE, Instant.EPOCH);
        claim.canMake(capacity("1"));
        claim.turnsOut(new Output(BigDecimal.TEN, 2025));
        assertThatThrownBy(() -> claim.canMake(null)).isInstanceOf(Refused.class);
    }

    private static Capacity capacity(String amount) {
        return new Capacity("示例", new BigDecimal(amount), "支/月", CapacityMark.EXACT);
    }

    @Test
    void a_verification_goes_with_the_statement_where_two_records_exchange_theirs() {
        Holding kept = claimed(Presence.PRODUCTION);
        Holding gone = verified(Presence.SIGNED);
        kept.exchange(HoldingPart.better(kept, gone), gone);
        assertThat(kept.isOnlyClaimed()).isFalse();
        assertThat(gone.isOnlyClaimed()).isTrue();
        // the word that the other has now is still a member's
        assertThatThrownBy(() -> gone.verify(DAY, MEMBER, Instant.EPOCH)).isInstanceOf(Refused.class);
    }
}
