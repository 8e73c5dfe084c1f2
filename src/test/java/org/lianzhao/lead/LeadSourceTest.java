package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.Invalid;

/** What is said of where a lead came from, and what its channel asks for. */
class LeadSourceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final LeadOrigin origin = new LeadOrigin(DAY);
    private final LeadSource source = new LeadSource();

    private boolean isMet(String channel, Consumer<LeadSource> said) {
        origin.cameBy(channel);
        assertThat(SourceNeeds.areMet(origin))
                .as("nothing is said of " + channel)
                .isFalse();
        said.accept(source);
        origin.cameFrom(source);
        return SourceNeeds.areMet(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CALL", "TARGET", "OTHER", "ADDED_BY_PEOPLE"})
    void most_channels_ask_for_nothing_more(String channel) {
        origin.cameBy(channel);
        assertThat(SourceNeeds.areMet(origin)).isTrue();
    }

    @Test
    void a_channel_asks_for_what_it_is_about() {
        assertThat(isMet("TRIP", said -> said.trip("示例外出"))).isTrue();
        assertThat(isMet("EVENT", said -> said.event("示例推介会"))).isTrue();
        assertThat(isMet("ALUMNI", said -> said.toldBy(UUID.randomUUID()))).isTrue();
        source.toldBy(null);
        assertThat(isMet("RESIDENT", said -> said.toldBy(UUID.randomUUID()))).isFalse();
        source.broughtBy(UUID.randomUUID(), null);
        assertThat(SourceNeeds.areMet(origin)).isTrue();
    }

    @Test
    void a_chamber_that_referred_it_is_who_brought_it() {
        origin.cameBy(LeadDictionaries.CHAMBER);
        assertThat(SourceNeeds.areMet(origin)).isFalse();
        origin.referredBy(UUID.randomUUID());
        assertThat(SourceNeeds.areMet(origin)).isTrue();
    }

    @Test
    void reading_what_is_not_known_changes_nothing() {
        assertThat(origin.source().isBlank()).isTrue();
        origin.source().trip("示例外出");
        assertThat(origin.source().trip()).isNull();
        source.trip("示例外出");
        origin.cameFrom(source);
        assertThat(origin.source().trip()).isEqualTo("示例外出");
        source.trip(null);
        origin.cameFrom(source);
        assertThat(origin.source().isBlank()).isTrue();
    }

    @Test
    void a_lead_of_no_channel_lacks_the_channel_alone() {
        assertThat(SourceNeeds.areMet(origin)).isTrue();
    }

    @Test
    void whoever_invests_did_not_bring_himself() {
        UUID firm = UUID.randomUUID();
        assertThatThrownBy(() -> source.broughtBy(firm, firm)).isInstanceOf(Invalid.class);
        source.broughtBy(firm, UUID.randomUUID());
        assertThat(source.company()).isEqualTo(firm);
    }

    @Test
    void somebody_is_named_once_and_a_day_is_that_of_something() {
        source.toldBy(UUID.randomUUID());
        source.named("示例");
        assertThatThrownBy(() -> source.check()).isInstanceOf(Invalid.class);
        source.named(null);
        source.tripOn(DAY);
        assertThatThrownBy(() -> source.check()).isInstanceOf(Invalid.class);
        source.trip("示例外出");
        assertThatCode(() -> source.check()).doesNotThrowAnyException();
        source.eventOn(DAY);
        assertThatThrownBy(() -> source.check()).isInstanceOf(Invalid.class);
    }

    @Test
    void what_people_wrote_is_put_in_other_words() {
        source.note("找 138");
        source.named("王示例");
        source.reword(words -> words.replace("138", "***"));
        assertThat(source.note()).isEqualTo("找 ***");
        assertThat(source.name()).isEqualTo("王示例");
    }
}
