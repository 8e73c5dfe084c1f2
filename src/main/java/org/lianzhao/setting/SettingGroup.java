package org.lianzhao.setting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * What a feature says about numbers of its own that people set together: it offers a bean of this. No row is needed:
 * what nobody has set has its standard.
 *
 * @param code stable, part of the interface: {@code target-weights}
 * @param right the right it takes to change them, by its name
 * @param sum what the numbers must add up to; null where they stand for themselves
 */
public record SettingGroup(
        String code,
        String name,
        String nameEn,
        String hint,
        String hintEn,
        String right,
        @Nullable Integer sum,
        List<SettingItem> items) {

    /** What holds: what was set, else the standard. */
    Map<String, BigDecimal> holding(Map<String, BigDecimal> set) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        items.forEach(item -> values.put(item.code(), set.getOrDefault(item.code(), item.standard())));
        return values;
    }

    /** What holds when these are set on top of those. @throws Invalid naming the number that cannot be */
    Map<String, BigDecimal> with(Map<String, BigDecimal> holding, List<ItemValue> given) {
        Map<String, BigDecimal> values = new LinkedHashMap<>(holding);
        given.forEach(one -> values.put(one.item(), item(one.item()).checked(one.value())));
        BigDecimal total = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum != null && total.compareTo(BigDecimal.valueOf(sum)) != 0) {
            throw new Invalid("values", "setting-sum", sum, total.toPlainString());
        }
        return values;
    }

    private SettingItem item(String itemCode) {
        return items.stream()
                .filter(item -> item.code().equals(itemCode))
                .findFirst()
                .orElseThrow(() -> new Invalid("values", "field-unknown", itemCode));
    }
}
