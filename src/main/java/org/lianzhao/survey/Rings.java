package org.lianzhao.survey;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * An amount and how it spreads over three rings around the zone, none of which holds another; the rest is 省外. A ring of
 * which nobody told is null: it is not known, and counts in no rate. Only where those that are told are all of the amount
 * the others are known to be 0; where 省外 is told as well it counts among those.
 *
 * @param total in 万元, as all of them
 * @param zone 园区
 * @param city 市域 outside of the zone
 * @param province 省域 outside of the city
 */
@Embeddable
record Rings(
        BigDecimal total,
        @Nullable BigDecimal zone,
        @Nullable BigDecimal city,
        @Nullable BigDecimal province) {
    private static final BigDecimal MOST = new BigDecimal("9999999999");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is said, in 万元. @throws Invalid where it cannot be, naming the field */
    static Rings read(NewSurvey said) {
        SurveyUnit unit = said.unit();
        if (unit == null) {
            throw new Invalid("unit", "survey-unit");
        }
        BigDecimal total = said.total();
        if (total == null || total.signum() <= 0) {
            throw new Invalid("total", "survey-total");
        }
        Rings rings = new Rings(
                amount("total", unit.inTenThousands(total)),
                ring("zone", said.zone(), said, unit, total),
                ring("city", said.city(), said, unit, total),
                ring("province", said.province(), said, unit, total));
        int over = rings.known().compareTo(rings.total);
        if (over > 0) {
            throw new Invalid("zone", said.shares() ? "survey-over-hundred" : "survey-over-total");
        }
        return over == 0 ? rings.withNothingElsewhere() : rings;
    }

    private static @Nullable BigDecimal ring(
            String field, @Nullable BigDecimal said, NewSurvey of, SurveyUnit unit, BigDecimal total) {
        if (said == null) {
            return null;
        }
        if (said.signum() < 0) {
            throw new Invalid(field, "survey-negative");
        }
        if (!of.shares()) {
            return amount(field, unit.inTenThousands(said));
        }
        if (said.compareTo(HUNDRED) > 0) {
            throw new Invalid(field, "survey-over-hundred");
        }
        return amount(field, unit.inTenThousands(total).multiply(said).divide(HUNDRED, 2, RoundingMode.DOWN));
    }

    private static BigDecimal amount(String field, BigDecimal tenThousands) {
        if (tenThousands.compareTo(MOST) > 0) {
            throw new Invalid(field, "survey-large", MOST.toPlainString());
        }
        return tenThousands.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the rings that are known add up to more than the whole. */
    boolean isMoreThanAll() {
        return known().compareTo(total) > 0;
    }

    private BigDecimal known() {
        return Stream.of(zone, city, province).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Rings withNothingElsewhere() {
        return new Rings(total, orNothing(zone), orNothing(city), orNothing(province));
    }

    private static BigDecimal orNothing(@Nullable BigDecimal ring) {
        return or(ring, BigDecimal.ZERO);
    }

    private static BigDecimal or(@Nullable BigDecimal ring, BigDecimal other) {
        return ring == null ? other : ring;
    }

    /**
     * The same where it is known, too, how much is 省外: of what that leaves nothing is in rings of which nobody told where all
     * of it is in the others, and all of it where there is one such ring alone.
     *
     * @param outside in 万元
     */
    Rings beside(BigDecimal outside) {
        BigDecimal rest = total.subtract(known()).subtract(outside);
        if (rest.signum() <= 0) { // amounts that were rounded up may add up to more
            return withNothingElsewhere();
        }
        long unknown = Stream.of(zone, city, province).filter(Objects::isNull).count();
        return unknown == 1 ? new Rings(total, or(zone, rest), or(city, rest), or(province, rest)) : this;
    }

    /** Both amounts together; a ring is known of them where it is known of both. */
    Rings plus(Rings other) {
        return new Rings(
                total.add(other.total), sum(zone, other.zone), sum(city, other.city), sum(province, other.province));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
