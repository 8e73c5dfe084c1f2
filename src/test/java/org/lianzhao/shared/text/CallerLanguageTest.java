package org.lianzhao.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                        | zh",
                "en-GB,en;q=0.9          | en",
                "zh-CN,zh;q=0.9,en;q=0.8 | zh",
                "fr-FR,en;q=0.5          | en",
                "fr                      | zh",
                "*                       | zh",
                ";;;q=                   | zh"
            })
    void speaks_chinese_unless_english_comes_first(String header, String language) {
        assertThat(CallerLanguage.of(header).getLanguage()).isEqualTo(language);
    }
}
