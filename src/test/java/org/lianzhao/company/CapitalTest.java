package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43(万元)             | 43       | CNY",
                "1,000(万元人民币)    | 1000     | CNY",
                "1000 ( 万元人民币)   | 1000     | CNY",
                "50万港币             | 50       | HKD",
                "50(万香港元)         | 50       | HKD",
                "50（万港元）         | 50       | HKD",
                "120.5(万美元)        | 120.5    | USD",
                "120(万元(美元))      | 120      | USD",
                "8万欧元              | 8        | EUR",
                "9万日元              | 9        | JPY",
                "30(万)               | 30       | CNY",
                "12万人民币元         | 12       | CNY",
                "500000(人民币元)     | 50       | CNY",
                "500,000元            | 50       | CNY",
                "３００万元           | 300      | CNY"
            })
    void is_read_in_ten_thousands_of_its_currency(String written, BigDecimal amount, String currency) {
        Capital capital = Objects.requireNonNull(Capital.read(written));
        assertThat(capital.amount()).isEqualByComparingTo(amount);
        assertThat(capital.currency()).isEqualTo(currency);
        assertThat(capital.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"43", "43()", "-", "若干", "约五百万", "111111111111111万元", "9999999999999999999元"})
    void what_does_not_say_its_unit_or_number_is_kept_but_not_guessed(String written) {
        Capital capital = Objects.requireNonNull(Capital.read(written));
        assertThat(capital.text()).isEqualTo(written);
        assertThat(capital.amount()).isNull();
        assertThat(capital.currency()).isNull();
    }

    @Test
    void nothing_written_is_no_capital() {
        assertThat(Capital.read(" ")).isNull();
    }
}
