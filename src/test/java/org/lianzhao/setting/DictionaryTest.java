package org.lianzhao.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.DomainProblem;

class DictionaryTest {
    private static final DictionaryKind CLOSED =
            new DictionaryKind("example", "示例", "Example", "", "", false, 8, Set.of("RELIED"));
    private static final DictionaryKind OPEN = new DictionaryKind("words", "示例", "Words", "", "", true, 8, Set.of());

    private final Dictionary dictionary = new Dictionary("example");

    private DictionaryValue added(String code) {
        return dictionary.add(CLOSED, code, "名" + code, "Name " + code);
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
        } catch (DomainProblem refused) {
            return refused.code();
        }
        throw new AssertionError("Nothing was refused");
    }

    @Test
    void values_stand_in_the_order_they_are_given() {
        added("ONE");
        added("TWO");
        added("THREE");
        dictionary.reorder(List.of("THREE", "ONE", "TWO"));
        assertThat(dictionary.entries()).extracting(DictionaryEntry::code).containsExactly("THREE", "ONE", "TWO");
    }

    @Test
    void an_order_names_every_value_once() {
        added("ONE");
        added("TWO");
        assertThat(refusal(() -> dictionary.reorder(List.of("ONE")))).isEqualTo("dictionary-order");
        assertThat(refusal(() -> dictionary.reorder(List.of("ONE", "ONE")))).isEqualTo("dictionary-order");
        assertThat(refusal(() -> dictionary.reorder(List.of("ONE", "TWO", "SIX"))))
                .isEqualTo("dictionary-order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower", "1ST", "WITH SPACE", "中文", "TOOLONGER", "A-B"})
    void a_code_is_a_short_word_in_capitals(String code) {
        assertThat(refusal(() -> added(code))).isEqualTo("dictionary-code");
    }

    @Test
    void an_open_dictionary_takes_words_that_stand_in_one_line() {
        dictionary.add(OPEN, "专精特新", "专精特新", "Specialised");
        assertThat(refusal(() -> dictionary.add(OPEN, "甲；乙", "甲乙", "AB"))).isEqualTo("dictionary-word");
    }

    @Test
    void neither_code_nor_name_stand_there_twice_be_they_retired() {
        DictionaryValue one = added("ONE");
        added("TWO");
        dictionary.retire(CLOSED, one, true);
        assertThat(refusal(() -> added("ONE"))).isEqualTo("dictionary-code-taken");
        assertThat(refusal(() -> dictionary.add(CLOSED, "SIX", "名ONE", "Six"))).isEqualTo("dictionary-name-taken");
        assertThat(refusal(() -> dictionary.rename(one, "名TWO"))).isEqualTo("dictionary-name-taken");
        dictionary.rename(one, "名ONE");
    }

    @Test
    void no_word_means_two_values_as_the_code_of_one_and_a_name_of_the_other() {
        DictionaryValue one = dictionary.add(OPEN, "规上", "规上企业", "Above scale");
        DictionaryValue two = dictionary.add(OPEN, "上市", "上市", "Listed");
        assertThat(refusal(() -> dictionary.add(OPEN, "规上企业", "别的", "Other"))).isEqualTo("dictionary-word-taken");
        assertThat(refusal(() -> dictionary.add(OPEN, "别的", "规上", "Other"))).isEqualTo("dictionary-word-taken");
        assertThat(refusal(() -> dictionary.rename(two, "规上"))).isEqualTo("dictionary-word-taken");
        assertThat(refusal(() -> dictionary.renameEn(two, "规上"))).isEqualTo("dictionary-word-taken");
        dictionary.retire(OPEN, one, true);
        assertThatThrownBy(() -> dictionary.add(OPEN, "规上企业", "别的", "Other")).hasMessageContainingAll("规上企业", "规上");
        dictionary.renameEn(two, "Listed");
        dictionary.rename(two, "上市公司");
    }

    @Test
    void a_retired_value_stays_readable_and_comes_back() {
        DictionaryValue one = added("ONE");
        added("TWO");
        dictionary.retire(CLOSED, one, true);
        assertThat(dictionary.entries())
                .contains(new DictionaryEntry("ONE", "名ONE", "Name ONE", true))
                .hasSize(2);
        dictionary.retire(CLOSED, one, false);
        assertThat(dictionary.entries()).noneMatch(DictionaryEntry::retired);
    }

    @Test
    void what_the_program_writes_and_the_last_choice_are_not_retired() {
        DictionaryValue relied = added("RELIED");
        assertThat(refusal(() -> dictionary.retire(CLOSED, relied, true))).isEqualTo("dictionary-relied");
        Dictionary other = new Dictionary("words");
        DictionaryValue only = other.add(OPEN, "甲", "甲", "A");
        assertThat(refusal(() -> other.retire(OPEN, only, true))).isEqualTo("dictionary-last");
    }

    @Test
    void a_dictionary_stays_small_enough_to_choose_from() {
        IntStream.range(0, Dictionary.MOST).forEach(at -> added("C" + at));
        assertThatThrownBy(() -> added("MORE")).hasMessageStartingWith("dictionary-full");
    }
}
