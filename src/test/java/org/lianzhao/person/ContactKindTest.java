package org.lianzhao.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.person.ContactKind.EMAIL;
import static org.lianzhao.person.ContactKind.WECHAT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKindTest {
    @Test
    void capital_and_wide_letters_make_no_other_address() {
        assertThat(EMAIL.read(" Wang.Shili＠Example.COM ")).contains("wang.shili@example.com");
        assertThat(WECHAT.read("Wang_Shili-01")).contains("wang_shili-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wang", "wang@", "@example.com", "wang@example", "a b@example.com", "a@b.cn;c@d.cn", "a@b@c.cn"})
    void what_is_no_address_is_not_taken_for_one(String written) {
        assertThat(EMAIL.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wx", "王示例", "a@b.cn", "has blank"})
    void what_is_no_account_is_not_taken_for_one(String written) {
        assertThat(WECHAT.read(written)).isEmpty();
    }

    @Test
    void an_address_that_is_too_long_to_keep_is_none() {
        assertThat(EMAIL.read("w".repeat(190) + "@example.com")).isEmpty();
    }

    @Test
    void enough_is_shown_to_recognise_it_and_too_little_to_use_it() {
        assertThat(EMAIL.masked("wang@example.com")).isEqualTo("w***@example.com");
        assertThat(EMAIL.masked("w@example.com")).isEqualTo("***@example.com");
        assertThat(WECHAT.masked("wang_shili")).isEqualTo("w***i");
        assertThat(WECHAT.masked("13800138021")).isEqualTo("138 **** **21");
    }
}
