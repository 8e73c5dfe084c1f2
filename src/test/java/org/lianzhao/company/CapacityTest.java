package org.lianzhao.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.Invalid;

class CapacityTest {
    @Test
    void words_number_unit_and_mark_are_kept() {
        Capacity said = new Capacity("可月生产瞄具 1 万支以上", new BigDecimal("10000"), "支/月", CapacityMark.AT_LEAST);
        assertThat(Capacity.read(said)).isEqualTo(said);
    }

    @Test
    void words_alone_will_do_and_have_no_number() {
        assertThat(Capacity.read(new Capacity(" 若干 ", null, "支", CapacityMark.EXACT)))
                .isEqualTo(new Capacity("若干", null, null, null));
    }

    @Test
    void a_number_without_words_is_exact_and_speaks_for_itself() {
        assertThat(Capacity.read(new Capacity(null, new BigDecimal("12.5"), "万台/年", null)))
                .isEqualTo(new Capacity("12.5 万台/年", new BigDecimal("12.5"), "万台/年", CapacityMark.EXACT));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Capacity.read(null)).isNull();
        assertThat(Capacity.read(new Capacity(" ", null, " ", null))).isNull();
    }

    @Test
    void a_number_needs_its_unit_and_a_unit_its_number() {
        assertThatThrownBy(() -> Capacity.read(new Capacity("x", BigDecimal.ONE, null, null)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("capacity.unit"));
        assertThatThrownBy(() -> Capacity.read(new Capacity(null, null, "支", null)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("capacity.amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e15", "0.1234567"})
    void impossible_numbers_are_refused(String amount) {
        assertThatThrownBy(() -> Capacity.read(new Capacity("x", new BigDecimal(amount), "支", null)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo("capacity-amount"));
    }
}
