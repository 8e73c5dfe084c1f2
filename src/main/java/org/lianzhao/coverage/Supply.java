package org.lianzhao.coverage;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.company.Capacity;
import org.lianzhao.company.Presence;
import org.lianzhao.company.ResidentRow;

/**
 * What the producing firms of the zone can make of a segment, against what is needed here.
 *
 * @param capacity of those firms whose capacity is known in the unit of the demand
 * @param firms how many those are
 * @param producing how many produce
 * @param demand what is needed, in the same unit
 */
record Supply(BigDecimal capacity, int firms, int producing, BigDecimal demand, String unit) {

    /** Null where nobody has entered how much is needed. */
    static @Nullable Supply of(List<ResidentRow> here, @Nullable FactorView demand) {
        if (demand == null || demand.amount() == null || demand.unit() == null) {
            return null;
        }
        String unit = demand.unit();
        List<ResidentRow> producing = here.stream()
                .filter(firm -> firm.presence() == Presence.PRODUCTION)
                .toList();
        List<BigDecimal> known = producing.stream()
                .map(ResidentRow::capacity)
                .filter(capacity -> capacity != null && isIn(unit, capacity))
                .map(capacity ->
                        Objects.requireNonNull(Objects.requireNonNull(capacity).amount()))
                .toList();
        return new Supply(
                plain(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                known.size(),
                producing.size(),
                plain(demand.amount()),
                unit);
    }

    /** Whether it is certain that less can be made than is needed: the capacity of every producing firm is known. */
    boolean isShort() {
        return producing > 0 && firms == producing && capacity.compareTo(demand) < 0;
    }

    private static boolean isIn(String unit, Capacity capacity) {
        return capacity.amount() != null
                && capacity.unit() != null
                && same(capacity.unit()).equals(same(unit));
    }

    private static String same(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    // 5E+4 would be read by nobody
    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
