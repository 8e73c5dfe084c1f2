package org.lianzhao.company;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.CompanyCriterion.Way;
import org.lianzhao.search.Narrowing;
import org.lianzhao.shared.problem.Invalid;

/** From how much to how much capital, from which day to which: what a filter asks of numbers. */
final class CompanyRanges {
    /** The index counts capital in 元. */
    private static final int DIGITS_OF_YUAN = 4;

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private CompanyRanges() {}

    static Stream<CompanyCriterion> of(CompanyFilter filter) {
        return Stream.concat(
                Stream.ofNullable(capital(filter.capitalFrom, filter.capitalTo)),
                Stream.ofNullable(founded(filter.foundedFrom, filter.foundedTo)));
    }

    private static @Nullable CompanyCriterion capital(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null && to == null) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>(Map.of("currency", CompanyIndex.CURRENCY));
        return new CompanyCriterion(
                Way.SEARCH,
                "c.capitalCurrency = :currency" + range("capitalAmount", "capital", from, to, values),
                values,
                () -> new Narrowing.Between(
                        CompanyIndex.CAPITAL,
                        from == null ? Long.MIN_VALUE : yuan(from),
                        to == null ? Long.MAX_VALUE : yuan(to)));
    }

    private static @Nullable CompanyCriterion founded(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        return new CompanyCriterion(
                Way.SEARCH,
                "c.foundedOn is not null" + range("foundedOn", "founded", from, to, values),
                values,
                () -> new Narrowing.Between(
                        CompanyIndex.FOUNDED,
                        from == null ? Long.MIN_VALUE : from.toEpochDay(),
                        to == null ? Long.MAX_VALUE : to.toEpochDay()));
    }

    private static <T extends Comparable<? super T>> String range(
            String column, String name, @Nullable T from, @Nullable T to, Map<String, Object> values) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new Invalid(name + "To", "range-upside-down", from, to);
        }
        StringBuilder condition = new StringBuilder();
        if (from != null) {
            condition.append(" and c.%s >= :%sFrom".formatted(column, name));
            values.put(name + "From", from);
        }
        if (to != null) {
            condition.append(" and c.%s <= :%sTo".formatted(column, name));
            values.put(name + "To", to);
        }
        return condition.toString();
    }

    /** An amount in 万元 as the index counts it: rounded down on both sides, so that none falls out that is in. */
    static long yuan(BigDecimal amount) {
        return amount.movePointRight(DIGITS_OF_YUAN)
                .setScale(0, RoundingMode.FLOOR)
                .min(MOST)
                .longValue();
    }
}
