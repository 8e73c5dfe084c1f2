package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void what_a_spreadsheet_would_compute_is_guarded_and_comes_back_as_it_was(String text) {
        assertThat(Guard.on(text)).isEqualTo("'" + text);
        assertThat(Guard.off(Guard.on(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "1-2", "'甲", "'"})
    void other_text_stays(String text) {
        assertThat(Guard.on(text)).isEqualTo(text);
        assertThat(Guard.off(text)).isEqualTo(text);
    }
}
