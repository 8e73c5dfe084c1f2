package org.lianzhao.chainfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.chain.Technology;

class WordCellTest {
    @Test
    void words_come_back_as_they_went_whatever_signs_they_hold() {
        for (List<String> words :
                List.of(List.of("铝型材", "1,4-丁二醇"), List.of("齿轮、减速机及传动部件"), List.of("甲；乙", "丙"), List.of("唯一"))) {
            assertThat(WordCell.split(WordCell.joined(words))).isEqualTo(words);
        }
    }

    @Test
    void people_part_words_as_they_are_used_to() {
        assertThat(WordCell.split("铜箔、电解铜箔，HTE铜箔;标准铜箔；")).containsExactly("铜箔", "电解铜箔", "HTE铜箔", "标准铜箔");
        assertThat(WordCell.split("铜箔、铝箔\n钢、铁")).containsExactly("铜箔、铝箔", "钢、铁");
    }

    @Test
    void a_critical_technology_is_marked_behind_it() {
        Technology critical = new Technology("光刻胶", true);
        assertThat(WordCell.of(critical)).isEqualTo("光刻胶（卡脖子）");
        assertThat(WordCell.technology("光刻胶(卡脖子)")).isEqualTo(critical);
        assertThat(WordCell.technology("光刻胶")).isEqualTo(new Technology("光刻胶", false));
    }
}
