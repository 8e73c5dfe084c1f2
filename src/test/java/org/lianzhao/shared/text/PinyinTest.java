package org.lianzhao.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTest {
    @Test
    void a_name_sounds_in_full_and_by_its_initials() {
        assertThat(Pinyin.of("深圳顺络a1(电子)")).containsExactly("shenzhenshunluoa1dianzi", "szsla1dz");
    }

    @Test
    void places_that_sound_otherwise_are_spelled_both_ways() {
        assertThat(Pinyin.of("重庆长安")).contains("zhongqingzhangan", "chongqingchangan", "zqza", "cqca");
    }

    @Test
    void each_of_several_such_characters_is_read_either_way_by_itself() {
        assertThat(Pinyin.of("重庆乐天")).contains("chongqingletian", "chongqingyuetian", "zhongqingletian", "cqlt");
        assertThat(Pinyin.of("重长都乐会行")).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void a_name_in_letters_has_no_other_sound() {
        assertThat(Pinyin.of("sunlord co.,ltd.")).isEmpty();
    }
}
