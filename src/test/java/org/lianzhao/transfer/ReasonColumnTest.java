package org.lianzhao.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonColumnTest {
    private static final List<String> TITLES = List.of("企业名称", "城市");
    private static final List<String> AGAIN = List.of("企业名称", "城市", "退回原因");

    @Test
    void a_reason_stands_behind_the_last_column_or_takes_the_place_of_the_earlier_one() {
        assertThat(ReasonColumn.filled(List.of("甲", "永州"), TITLES, "新因", "缺")).containsExactly("甲", "永州", "新因");
        assertThat(ReasonColumn.filled(List.of("甲", "永州", "旧因"), AGAIN, "新因", "缺"))
                .containsExactly("甲", "永州", "新因");
    }

    @Test
    void cells_that_a_row_lacks_are_marked() {
        assertThat(ReasonColumn.filled(List.of("甲"), AGAIN, "新因", "缺")).containsExactly("甲", "缺", "新因");
    }

    @Test
    void no_cell_of_a_row_that_has_too_many_is_written_over() {
        assertThat(ReasonColumn.filled(List.of("甲", "永州", "多出", "旧因"), AGAIN, "新因", "缺"))
                .containsExactly("甲", "永州", "多出", "旧因", "新因");
    }
}
