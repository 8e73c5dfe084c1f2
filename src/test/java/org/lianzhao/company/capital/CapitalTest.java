package org.lianzhao.company.capital;

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
                "３００万元           | 300      | CNY",
                "209(万)              | 209      | CNY",
                "1600万人民币         | 1600     | CNY",
                "3,220.2000(万人民币元) | 3220.2 | CNY",
                "3409.2万元人民币     | 3409.2   | CNY",
                "1,200(万美元)        | 1200     | USD",
                "0万元                | 0        | CNY",
                "300（万元）          | 300      | CNY",
                "5,000(万元(人民币))  | 5000     | CNY",
                "13.9万人民币元       | 13.9     | CNY",
                "120(万香港元)        | 120      | HKD",
                "2,000(万港币)        | 2000     | HKD",
                "0万美元              | 0        | USD",
                "68,000(万日元)       | 68000    | JPY",
                "1020万               | 1020     | CNY",
                "127.99万港元         | 127.99   | HKD",
                "1,940(万元(港币))    | 1940     | HKD",
                "1,171.3000(万港元)   | 1171.3   | HKD",
                "125(万欧元)          | 125      | EUR",
                "450(万美元 )         | 450      | USD",
                "30(万元美元)         | 30       | USD",
                "0( 万元人民币)       | 0        | CNY",
                "50000万日元          | 50000    | JPY",
                "5000000元            | 500      | CNY",
                "5,000,000元人民币    | 500      | CNY",
                "0.5亿                | 5000     | CNY",
                "1.2亿元人民币        | 12000    | CNY",
                "人民币500万元        | 500      | CNY",
                "RMB 500万            | 500      | CNY",
                "￥500万              | 500      | CNY",
                "USD 100万            | 100      | USD",
                "US$100万             | 100      | USD",
                "美元100万            | 100      | USD",
                "1000000美元          | 100      | USD",
                "500万元整            | 500      | CNY",
                "500(单位:万元)       | 500      | CNY",
                "3百万元              | 300      | CNY",
                "80万瑞士法郎         | 80       | CHF",
                "一千万               | 1000     | CNY",
                "壹仟万元             | 1000     | CNY",
                "壹佰万圆整           | 100      | CNY",
                "人民币贰佰伍拾万元整 | 250      | CNY",
                "一亿二千万元         | 12000    | CNY",
                "伍拾万元             | 50       | CNY",
                "十五万美元           | 15       | USD",
                "叁仟零伍拾万元       | 3050     | CNY"
            })
    void is_read_in_ten_thousands_of_its_currency(String written, BigDecimal amount, String currency) {
        Capital capital = Objects.requireNonNull(Capital.read(written));
        assertThat(capital.amount()).isEqualByComparingTo(amount);
        assertThat(capital.currency()).isEqualTo(currency);
        assertThat(capital.text()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43",
                "43()",
                "-",
                "若干",
                "约五百万",
                "约500万",
                "500-1000万",
                "500万以上",
                "$500万",
                "500万卢比",
                "100万美元港元",
                "一百五万",
                "三万五",
                "USD1000000",
                "2,021()",
                "111111111111111万元",
                "9999999999999999999元"
            })
    void what_does_not_say_its_unit_or_number_is_kept_but_not_guessed(String written) {
        Capital capital = Objects.requireNonNull(Capital.read(written));
        assertThat(capital.text()).isEqualTo(written);
        assertThat(capital.amount()).isNull();
        assertThat(capital.currency()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"43,true", "约500万,true", "三万五,true", "４３,true", "-,false", "无,false", "500万元,false"})
    void a_number_that_is_no_amount_is_told_from_no_number(String written, boolean unread) {
        assertThat(Objects.requireNonNull(Capital.read(written)).hasUnreadNumber())
                .isEqualTo(unread);
    }

    @Test
    void nothing_written_is_no_capital() {
        assertThat(Capital.read(" ")).isNull();
    }
}
