package org.lianzhao.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DictionaryWordsTest {
    private final DictionaryWords words = new DictionaryWords(List.of(
            new DictionaryEntry("500强", "世界500强", "Global 500", false),
            new DictionaryEntry("高新", "高新技术企业", "High-tech", true)));

    @Test
    void values_are_called_what_they_are_called_now_in_the_readers_language() {
        List<String> codes = List.of("500强", "高新", "示例标签");
        assertThat(words.named(codes, Locale.SIMPLIFIED_CHINESE)).containsExactly("世界500强", "高新技术企业", "示例标签");
        assertThat(words.named(codes, Locale.ENGLISH)).containsExactly("Global 500", "High-tech", "示例标签");
    }

    @Test
    void what_they_are_called_means_them_again() {
        List<String> codes = List.of("500强", "高新", "示例标签");
        assertThat(words.coded(words.named(codes, Locale.ENGLISH))).isEqualTo(codes);
        assertThat(words.coded(words.named(codes, Locale.SIMPLIFIED_CHINESE))).isEqualTo(codes);
    }
}
