package org.lianzhao.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * What a firm turns out in a segment (环节产值).
 *
 * @param amount in 万元 a year
 * @param year the year it is stated for
 */
@Embeddable
public record Output(
        @Column(name = "output_amount") @Nullable BigDecimal amount,
        @Column(name = "output_year") @Nullable Integer year) {
    private static final BigDecimal MOST = new BigDecimal("9999999999");
    private static final int FIRST_YEAR = 1978;
    private static final int DIGITS = 2;

    /** What is said, as it is kept; null where nothing is. @throws Invalid where the number or the year cannot be */
    static @Nullable Output read(@Nullable Output said, int thisYear) {
        if (said == null || (said.amount == null && said.year == null)) {
            return null;
        }
        BigDecimal amount = said.amount;
        if (amount == null || amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.scale() > DIGITS) {
            throw new Invalid("output.amount", "output-amount");
        }
        if (said.year == null || said.year < FIRST_YEAR || said.year > thisYear) {
            throw new Invalid("output.year", "output-year", String.valueOf(FIRST_YEAR), String.valueOf(thisYear));
        }
        return said;
    }

    /** Whether the two say the same, however many digits the database keeps. */
    static boolean same(@Nullable Output one, @Nullable Output other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Objects.equals(one.plainAmount(), other.plainAmount()) && Objects.equals(one.year, other.year);
    }

    /** The number as it would be written, however many digits the database keeps. */
    @Nullable
    String plainAmount() {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }
}
