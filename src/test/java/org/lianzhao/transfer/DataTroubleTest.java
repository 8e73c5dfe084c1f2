package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTroubleTest {
    @Test
    void trouble_that_the_database_says_nothing_of_is_over_after_a_while() {
        assertThat(DataTrouble.isBehind(new IllegalStateException("somebody was quicker")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "22001, 1406, true",
        "23000, 1062, true",
        "HY000, 1366, true",
        "HY000, 3819, true",
        "40001, 1213, false",
        "08S01, 0, false"
    })
    void values_that_do_not_fit_are_of_the_data_and_locks_and_lines_are_not(String state, int code, boolean ofTheData) {
        SQLException deep = new SQLException("示例", state, code);
        assertThat(DataTrouble.isBehind(new IllegalStateException(deep))).isEqualTo(ofTheData);
    }
}
