package org.lianzhao.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scope names first. */
class MainBusinessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "示例 | 一般项目：电子元器件制造；五金销售 | 电子元器件制造",
                "示例 | 生产背光源及五金 | 生产背光源及五金",
                "A Co., Ltd. | A Co., Ltd. makes bearings in China. It also sells oil. | makes bearings in China",
                "示例 | '' | ''",
            })
    void it_is_the_first_item(String name, String scope, String first) {
        assertThat(MainBusiness.of(name, scope)).isEqualTo(first);
    }
}
