package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells are by their look alone. */
class CellKindTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "500万元",
                "500万",
                "1.2亿",
                "1,000(万元人民币)",
                "500 万元",
                "120.5(万美元)",
                "50万港币",
                "500000(人民币元)",
                "5,000(万元(人民币))",
                "３百万元整",
                "人民币500万元",
                "5元"
            })
    void an_amount_of_money_is_one(String text) {
        assertThat(CellKind.AMOUNT.isLook(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10万平方米线路板", "1万支瞄具", "500万只电容", "5亿像素摄像头", "3元催化器", "12万吨", "500万只(年产)", "500"})
    void a_quantity_of_something_else_is_none(String text) {
        assertThat(CellKind.AMOUNT.isLook(text)).isFalse();
    }
}
