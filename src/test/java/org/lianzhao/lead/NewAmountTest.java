package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.shared.problem.Invalid;

class NewAmountTest {
    private static NewAmount amount(AmountKind kind, String value) {
        return new NewAmount(kind, new BigDecimal(value), null, null, null, null);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOTAL_INVESTMENT", "FIXED_INVESTMENT"})
    void an_investment_of_nothing_is_a_form_left_alone(AmountKind kind) {
        assertThatThrownBy(amount(kind, "0.000")::refuseNothing).isInstanceOfSatisfying(Invalid.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("amount");
            assertThat(refusal.code()).isEqualTo("amount-nothing");
        });
        assertThatCode(amount(kind, "0.01")::refuseNothing).doesNotThrowAnyException();
    }

    @Test
    void nothing_paid_in_is_news() {
        assertThatCode(amount(AmountKind.PAID_IN, "0")::refuseNothing).doesNotThrowAnyException();
    }
}
