package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2010-03-03",
                "2010/3/3",
                "2010年3月3日",
                "20100303",
                "40240",
                "２０１０.3.3",
                "2010-03-03 00:00:00",
                "40240.5",
                "2010/3/3 8:30",
                "2010-03-03T08:30:00",
                "2010年3月3日 星期三",
                "２０１０年３月３日"
            })
    void a_day_is_read_however_it_is_written(String written) {
        assertThat(CellDate.read("注册日期", written)).isEqualTo(LocalDate.of(2010, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "9999-12-31", "2010-02-30", "20101340", "去年", "99999999", "99年3月3日", "民国99年"})
    void what_is_no_day_or_none_that_anybody_means_is_refused(String written) {
        assertThatThrownBy(() -> CellDate.read("注册日期", written)).isInstanceOf(BadCell.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010年3月", "2010-03", "2010.3", "2010", "2010年", "201003"})
    void a_month_or_a_year_is_not_made_into_a_day(String written) {
        assertThatThrownBy(() -> CellDate.read("注册日期", written)).hasMessage("cell.date-part");
    }
}
