package org.lianzhao.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenListTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "巨鸿、米小乐、沛沛、鑫辉等",
                "报道原文：巨鸿、米小乐、沛沛、鑫辉等，补足冲压、抛光等生产环节",
                "引进沛沛精密等企业",
                "沛沛、鑫辉等多家",
                "巨鸿等（名单见附件）",
                "名单未列全",
                "引进巨鸿等 "
            })
    void a_source_that_ends_its_list_with_deng_leaves_it_open(String words) {
        assertThat(OpenList.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"巨鸿、米小乐、沛沛、鑫辉", "巨鸿、米小乐、沛沛、鑫辉等 4 家", "等级为 A", "规模相等，条件同等。", "湖南高等，专科学校", ""})
    void a_list_that_tells_its_number_and_other_words_with_deng_do_not(String words) {
        assertThat(OpenList.isIn(words)).isFalse();
    }

    @Test
    void any_of_several_texts_may_leave_it_open_and_none_has_to_be_there() {
        assertThat(OpenList.isIn("来自公开报道", "巨鸿等")).isTrue();
        assertThat(OpenList.isIn("来自公开报道", null)).isFalse();
    }
}
