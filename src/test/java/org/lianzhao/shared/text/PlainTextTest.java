package org.lianzhao.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\0", "\ud842", "\udfb7", "\u3164", "\u2060\ufeff", " \t\r\n\u2028", "\u00ad"})
    void what_cannot_be_seen_is_no_text(String written) {
        assertThat(PlainText.line(written)).isEmpty();
    }

    @Test
    void what_can_be_seen_stays_as_it_is() {
        assertThat(PlainText.line("示例\u200b电子\0 （深圳）𠮷\n公司 ")).isEqualTo("示例电子 （深圳）𠮷 公司");
    }
}
