package org.lianzhao.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {
    @ParameterizedTest
    @CsvSource({
        "交浦科技（深圳）有限公司, 交浦科技(深圳)有限公司",
        "交浦科技【深圳】有限公司, 交浦科技(深圳)有限公司",
        "'ＡＢＣ 电子 有限公司', abc电子有限公司",
        "'示例　电子有限公司', 示例电子有限公司"
    })
    void names_that_differ_in_writing_only_have_the_same_key(String one, String other) {
        assertThat(CompanyName.of(one).key()).isEqualTo(CompanyName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"示例电子有限公司, 示例电子股份有限公司", "示例电子有限公司, 示例电器有限公司", "永州示例电子有限公司, 示例电子有限公司", "示例𬭎有限公司, 示例𠮷有限公司"})
    void names_that_differ_in_more_have_different_keys(String one, String other) {
        assertThat(CompanyName.of(one).key()).isNotEqualTo(CompanyName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "湖南中钽电子有限公司, 中钽电子",
        "深圳顺络电子股份有限公司, 顺络电子",
        "深圳市华德共创科技有限公司, 华德共创科技",
        "交浦科技（深圳）有限公司, 交浦科技",
        "湖南省永州市示例机械厂, 示例机械",
        "示例电子集团有限公司, 示例电子",
        "巨鸿, 巨鸿",
        "湖南有限公司, 湖南"
    })
    void the_core_is_what_is_left_without_region_and_legal_form(String name, String core) {
        assertThat(CompanyName.of(name).core()).isEqualTo(core);
    }

    @Test
    void a_name_in_which_nothing_can_be_read_is_none() {
        assertThat(CompanyName.of("\u200b\0").flaw()).contains("firm-name.blank");
        assertThat(CompanyName.of("——（）").flaw()).contains("firm-name.blank");
        assertThat(CompanyName.of("示例\u200b电子").written()).isEqualTo("示例电子");
    }

    @Test
    void a_name_is_measured_in_the_form_that_it_is_compared_in() {
        assertThat(CompanyName.of("㈱".repeat(66)).flaw()).isEmpty();
        assertThat(CompanyName.of("㈱".repeat(67)).flaw()).contains("firm-name.long");
    }
}
