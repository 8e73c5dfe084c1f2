package org.lianzhao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.likeness.CreditCode;

class InventedFirmsTest {
    private static final int MANY = 20_000;

    private final List<InventedFirm> firms =
            LongStream.range(0, MANY).mapToObj(new InventedFirms()::of).toList();

    @Test
    void the_firm_of_a_number_is_always_the_same() {
        assertThat(new InventedFirms().of(4711)).isEqualTo(firms.get(4711));
    }

    @Test
    void credit_codes_are_right_and_no_two_firms_have_the_same() {
        List<String> codes =
                firms.stream().map(InventedFirm::code).filter(Objects::nonNull).toList();
        assertThat(codes)
                .hasSizeBetween(MANY * 85 / 100, MANY * 90 / 100)
                .doesNotHaveDuplicates()
                .allMatch(code -> new CreditCode(code).isValid());
    }

    @Test
    void some_are_behind_one_door_with_others() {
        long doors = firms.stream().map(InventedFirm::address).distinct().count();
        assertThat(MANY - doors).isBetween(MANY * 45L / 1000, MANY * 65L / 1000);
    }

    @Test
    void most_names_are_told_apart() {
        var names = firms.stream()
                .collect(Collectors.groupingBy(firm -> firm.called().core(), Collectors.counting()));
        assertThat(names.values()).allMatch(count -> count < 10);
        assertThat(names.values().stream().filter(count -> count > 1).count())
                .isBetween(MANY * 20L / 1000, MANY * 80L / 1000);
    }
}
