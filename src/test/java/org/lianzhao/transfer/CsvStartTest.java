package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row names the columns of a file that nobody has seen before. */
class CsvStartTest {
    private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("name", "企业名称"));

    private static CsvStart start(String... rows) {
        return CsvStart.read(new CsvRecords(new StringReader(String.join("\n", rows)), ','), COLUMNS);
    }

    @Test
    void a_title_that_was_left_blank_does_not_make_the_first_firm_the_header() {
        assertThat(start(",客户,在哪", "0,甲,深圳", "1,乙,东莞")).isEqualTo(new CsvStart(1, 3, false));
    }

    @Test
    void nor_do_firms_of_which_little_is_known_above_one_of_which_all_is() {
        assertThat(start("名单", "", "厂名,产品,地址,", "甲,线束,,", "乙,,永州,x", "丙,线束,永州,x"))
                .isEqualTo(new CsvStart(3, 4, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名单                | 3",
                "名单,,,,2024年      | 3",
            })
    void what_stands_above_the_titles_is_none_of_them(String above, int header) {
        assertThat(start(above, "", "厂名,产品,地址,电话,网址", "甲,线束,永州,1,x").headerRow())
                .isEqualTo(header);
        assertThat(start(above, "厂名,产品,地址,电话,网址", "甲,线束,永州,1,x").headerRow()).isEqualTo(header - 1);
    }

    @Test
    void a_row_with_every_column_that_must_be_there_is_it_wherever_it_stands() {
        assertThat(start("甲,乙,丙", "企业名称,,", "甲,乙,丙")).isEqualTo(new CsvStart(2, 1, true));
    }
}
