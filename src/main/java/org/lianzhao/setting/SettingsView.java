package org.lianzhao.setting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are set together.
 *
 * @param sum what they must add up to; null where they stand for themselves
 * @param mayEdit whether the caller may change them
 */
record SettingsView(
        String code,
        String name,
        String nameEn,
        String hint,
        String hintEn,
        @Nullable Integer sum,
        int version,
        boolean mayEdit,
        List<NumberView> items) {

    /**
     * A number.
     *
     * @param standard what holds while nobody has set it
     */
    record NumberView(
            String code,
            String name,
            String nameEn,
            String unit,
            String unitEn,
            int decimals,
            BigDecimal least,
            BigDecimal most,
            BigDecimal standard,
            BigDecimal value) {

        static NumberView of(SettingItem item, BigDecimal value) {
            return new NumberView(
                    item.code(),
                    item.name(),
                    item.nameEn(),
                    item.unit(),
                    item.unitEn(),
                    item.decimals(),
                    item.least(),
                    item.most(),
                    item.standard(),
                    value);
        }
    }

    static SettingsView of(SettingGroup group, int version, boolean mayEdit, Map<String, BigDecimal> set) {
        Map<String, BigDecimal> holding = group.holding(set);
        return new SettingsView(
                group.code(),
                group.name(),
                group.nameEn(),
                group.hint(),
                group.hintEn(),
                group.sum(),
                version,
                mayEdit,
                group.items().stream()
                        .map(item -> NumberView.of(item, Objects.requireNonNull(holding.get(item.code()))))
                        .toList());
    }
}
