package org.lianzhao.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.text.OpenText;

/**
 * What a firm can make in a segment (产能): as it is written, and as a number where that tells one.
 *
 * @param text in the words of the source: 可月生产瞄具 1 万支以上
 * @param unit of the number, with the time it is for: 支/月
 */
@Embeddable
public record Capacity(
        @Column(name = "capacity_text") @Nullable String text,
        @Column(name = "capacity_amount") @Nullable BigDecimal amount,
        @Column(name = "capacity_unit") @Nullable String unit,

        @Column(name = "capacity_mark") @Enumerated(EnumType.STRING) @Nullable
        CapacityMark mark) {
    private static final int TEXT = 100;
    private static final int UNIT = 20;
    private static final BigDecimal MOST = new BigDecimal("99999999999999");
    private static final int DIGITS = 6;

    /** What is said, as it is kept; null where nothing is. @throws Invalid where a number has no unit or no words */
    static @Nullable Capacity read(@Nullable Capacity said) {
        if (said == null) {
            return null;
        }
        String text = OpenText.line("capacity.text", said.text, TEXT);
        String unit = OpenText.line("capacity.unit", said.unit, UNIT);
        BigDecimal amount = said.amount;
        if (amount == null) {
            return text == null ? nothing(unit) : new Capacity(text, null, null, null);
        }
        requirePossible(amount);
        if (unit == null) {
            throw new Invalid("capacity.unit", "capacity-unit");
        }
        CapacityMark mark = said.mark == null ? CapacityMark.EXACT : said.mark;
        return new Capacity(text == null ? amount.toPlainString() + " " + unit : text, amount, unit, mark);
    }

    /** Whether the two say the same, however many digits the database keeps. */
    static boolean same(@Nullable Capacity one, @Nullable Capacity other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Objects.equals(one.text, other.text)
                && Objects.equals(one.plainAmount(), other.plainAmount())
                && Objects.equals(one.unit, other.unit)
                && one.mark == other.mark;
    }

    /** The number as it would be written, however many digits the database keeps. */
    @Nullable
    String plainAmount() {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static @Nullable Capacity nothing(@Nullable String unit) {
        if (unit != null) {
            throw new Invalid("capacity.amount", "capacity-amount");
        }
        return null;
    }

    private static void requirePossible(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0 || amount.scale() > DIGITS) {
            throw new Invalid("capacity.amount", "capacity-amount");
        }
    }
}
