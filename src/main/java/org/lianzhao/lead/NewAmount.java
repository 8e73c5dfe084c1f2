package org.lianzhao.lead;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount to be stated.
 *
 * @param amount in 万 of its currency
 * @param written how the source says it: 近 3 亿元
 * @param occurredOn the day it was stated; today where absent
 */
record NewAmount(
        @NotNull AmountKind kind,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6) @DecimalMax("100000000")
        BigDecimal amount,

        @Nullable @Pattern(regexp = "[A-Z]{3}") String currency,
        @Nullable Precision precision,
        @Nullable @Size(max = 100) String written,
        @Nullable LocalDate occurredOn) {

    String currencyOrUsual() {
        return Objects.requireNonNullElse(currency, "CNY");
    }

    Precision precisionOrUsual() {
        return Objects.requireNonNullElse(precision, Precision.EXACT);
    }

    String writtenOrPlain() {
        return written == null || written.isBlank()
                ? amount.stripTrailingZeros().toPlainString()
                : written.strip();
    }
}
