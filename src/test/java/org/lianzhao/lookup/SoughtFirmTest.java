package org.lianzhao.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtFirmTest {
    @ParameterizedTest
    @ValueSource(strings = {"湘南样例", "3M中国", "Foxconn", "９１４３１１００ma4examp０4", "430000000012345"})
    void what_can_mean_a_firm_is_worth_a_question(String typed) {
        assertThat(SoughtFirm.of(typed).isEnough()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "湘南",
                "9143",
                "91431100MA4EX",
                "91431100MA4EXAMP05",
                "\u200b\u200b\u200b\u200b湘",
                "王示例 13812345678"
            })
    void a_beginning_a_slip_and_somebodys_number_are_not(String typed) {
        assertThat(SoughtFirm.of(typed).isEnough()).isFalse();
    }
}
