package org.lianzhao.chainfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    @Test
    void what_is_in_order_stays_where_it_is() {
        assertThat(positions(9, 1.0, 2.5, 7.0)).containsExactly(1.0, 2.5, 7.0);
    }

    @Test
    void one_that_moved_goes_between_and_the_others_stay() {
        assertThat(positions(4, 1.0, 4.0, 2.0, 3.0)).containsExactly(1.0, 1.5, 2.0, 3.0);
    }

    @Test
    void new_ones_stand_before_between_and_behind_also_behind_those_that_the_file_does_not_have() {
        assertThat(positions(8, null, null, 3.0, null, 4.0, null, null))
                .containsExactly(1.0, 2.0, 3.0, 3.5, 4.0, 9.0, 10.0);
        assertThat(positions(0, null, null)).containsExactly(1.0, 2.0);
    }

    @Test
    void thousands_between_two_are_told_apart_and_too_many_go_behind() {
        List<@Nullable Double> held = new ArrayList<>(Collections.nCopies(5000, (Double) null));
        held.add(0, 1.0);
        held.add(2.0);
        assertThat(RowOrder.positions(held, 2))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(5002);
        held.set(held.size() - 1, Math.nextUp(1.0));
        List<Double> behind = RowOrder.positions(held, Math.nextUp(1.0));
        assertThat(IntStream.range(1, behind.size()).allMatch(i -> behind.get(i) > behind.get(i - 1)))
                .isTrue();
    }

    private static List<Double> positions(double last, @Nullable Double... held) {
        return RowOrder.positions(Arrays.asList(held), last);
    }
}
