package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.signal.FirmSignal;

/** What is news of a firm. */
class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID FIRM = UUID.randomUUID();
    private static final List<String> KNOWN = Facts.words(List.of("LED背光源", "导光板"));

    @Test
    void a_word_that_was_not_known_is_news() {
        assertThat(Facts.anyNew(KNOWN, Facts.words(List.of("导光板", "扩散膜")))).isTrue();
    }

    @Test
    void fewer_words_the_same_in_other_signs_and_those_within_known_ones_are_none() {
        assertThat(Facts.anyNew(KNOWN, Facts.words(List.of("导光板")))).isFalse();
        assertThat(Facts.anyNew(KNOWN, Facts.words(List.of("led 背光源", "背光")))).isFalse();
    }

    @Test
    void a_mark_is_no_word() {
        assertThat(Facts.anyNew(KNOWN, Facts.marks(List.of("导光板")))).isTrue();
    }

    @Test
    void another_day_of_a_known_signal_is_news() {
        FirmSignal signal = signal("租约到期");
        List<String> known = List.of(Facts.signal(signal), Facts.happening(signal, DAY));
        assertThat(Facts.anyNew(known, known)).isFalse();
        assertThat(Facts.anyNew(known, List.of(Facts.happening(signal, DAY.plusDays(1)))))
                .isTrue();
        assertThat(Facts.anyNew(known, List.of(Facts.signal(signal("另一租约到期"))))).isTrue();
    }

    @Test
    void a_signal_that_is_entered_again_or_whose_text_is_mended_is_none() {
        FirmSignal signal = signal("LED 租约到期");
        List<String> known = List.of(Facts.signal(signal), Facts.happening(signal, DAY));
        FirmSignal again = signal("led租约到期。");
        assertThat(Facts.anyNew(known, List.of(Facts.signal(again), Facts.happening(again, DAY))))
                .isFalse();
        assertThat(Facts.anyNew(known, List.of(Facts.happening(again, DAY.plusDays(1)))))
                .isTrue();
        assertThat(Facts.anyNew(known, List.of(Facts.signal(as(signal.id(), "租约将到期")))))
                .isFalse();
    }

    @Test
    void a_signal_of_which_an_earlier_release_kept_the_id_is_known() {
        FirmSignal signal = signal("租约到期");
        List<String> known = List.of("signal|" + signal.id(), "happening|" + signal.id() + "|" + DAY);
        assertThat(Facts.anyNew(known, List.of(Facts.signal(signal), Facts.happening(signal, DAY))))
                .isFalse();
        assertThat(Facts.anyNew(known, List.of(Facts.signal(signal("租约到期"))))).isTrue();
    }

    @Test
    void no_map_and_no_setting_makes_signals_and_ties() {
        String signal = Facts.signal(signal("租约到期"));
        String tie = Facts.tie("target.tie-chamber", "示例商会");
        assertThat(Facts.apartFromWords(List.of(
                        Facts.words(List.of("导光板")).get(0),
                        signal,
                        Facts.marks(List.of("上市")).get(0),
                        tie)))
                .containsExactly(signal, tie);
    }

    @Test
    void where_a_chain_is_makes_a_home_a_tie() {
        assertThat(Facts.apartFromWords(List.of(Facts.tie("target.tie-hometown", "431121"))))
                .isEmpty();
    }

    @Test
    void firms_are_told_from_places_and_from_what_people_write() {
        assertThat(Facts.firms(List.of(
                        Facts.tie("target.supplies", FIRM.toString()),
                        Facts.tie("target.tie-hometown", "431121"),
                        Facts.tie("target.tie-other", "示例|商会"),
                        Facts.words(List.of(FIRM.toString())).get(0))))
                .containsExactly(FIRM);
    }

    private static FirmSignal signal(String text) {
        return as(UUID.randomUUID(), text);
    }

    private static FirmSignal as(UUID id, String text) {
        return new FirmSignal(id, FIRM, "LEASE_END", text, "走访", null, DAY.minusDays(9), DAY);
    }

    @Test
    void the_same_tie_in_other_lines_is_one_key() {
        assertThat(Facts.tie("target.tie-other", "示例\n商会")).isEqualTo(Facts.tie("target.tie-other", "示例 商会"));
    }
}
