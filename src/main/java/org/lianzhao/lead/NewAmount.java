package org.lianzhao.lead;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

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
    /** Of these 0 is no amount but a form left alone; of money paid in or taxes it is news. */
    private static final Set<AmountKind> NEVER_NOTHING =
            EnumSet.of(AmountKind.TOTAL_INVESTMENT, AmountKind.FIXED_INVESTMENT);

    void refuseNothing() {
        if (NEVER_NOTHING.contains(kind) && amount.signum() == 0) {
            throw new Invalid("amount", "amount-nothing");
        }
    }

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
