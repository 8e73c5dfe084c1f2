package org.lianzhao.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.shared.problem.Invalid;

class SettingGroupTest {
    private static final SettingGroup PARTS = new SettingGroup(
            "parts",
            "示例",
            "Parts",
            "",
            "",
            "EDIT_WEIGHTS",
            100,
            List.of(
                    SettingItem.whole("one", "甲", "One", "分", "points", 0, 100, 60),
                    SettingItem.whole("two", "乙", "Two", "分", "points", 0, 100, 40)));
    private static final SettingItem SHARE = SettingItem.share("share", "占比", "Share", "0", "0.9", "0.5");

    private static Map<String, BigDecimal> with(ItemValue... given) {
        return PARTS.with(PARTS.holding(Map.of()), List.of(given));
    }

    private static ItemValue value(String item, String number) {
        return new ItemValue(item, new BigDecimal(number));
    }

    @Test
    void what_nobody_has_set_has_its_standard() {
        assertThat(PARTS.holding(Map.of("one", BigDecimal.TEN)))
                .containsEntry("one", BigDecimal.TEN)
                .containsEntry("two", BigDecimal.valueOf(40));
    }

    @Test
    void what_must_add_up_adds_up() {
        assertThat(with(value("one", "70"), value("two", "30")).values())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(70), BigDecimal.valueOf(30));
        assertThatThrownBy(() -> with(value("one", "70"))).isInstanceOfSatisfying(Invalid.class, refused -> {
            assertThat(refused.code()).isEqualTo("setting-sum");
            assertThat(refused.values()).containsExactly(100, "110");
        });
    }

    @Test
    void a_number_is_in_its_range_and_as_fine_as_it_may_be() {
        assertThatThrownBy(() -> with(value("one", "101"))).hasMessageStartingWith("setting-range");
        assertThatThrownBy(() -> with(value("one", "-1"))).hasMessageStartingWith("setting-range");
        assertThatThrownBy(() -> with(value("one", "60.5"))).hasMessageStartingWith("field-whole-number");
        assertThatThrownBy(() -> SHARE.checked(new BigDecimal("0.123"))).hasMessageStartingWith("setting-decimals");
        assertThatThrownBy(() -> SHARE.checked(new BigDecimal("0.91"))).hasMessageStartingWith("setting-range");
        assertThat(SHARE.checked(new BigDecimal("0.900"))).isEqualTo(new BigDecimal("0.9"));
    }

    @Test
    void a_number_that_nobody_described_is_refused() {
        assertThatThrownBy(() -> with(value("three", "1"))).hasMessageStartingWith("field-unknown");
    }

    @Test
    void a_standard_out_of_its_own_range_is_a_slip_of_whoever_describes_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> SettingItem.whole("x", "示例", "X", "", "", 1, 5, 6));
    }

    @Test
    void numbers_are_read_as_what_they_are() {
        Settings.Numbers numbers = Settings.standard(PARTS);
        assertThat(numbers.whole("one")).isEqualTo(60);
        assertThat(new Settings.Numbers(Map.of("share", new BigDecimal("0.500000"))).share("share"))
                .isEqualTo(0.5);
    }
}
