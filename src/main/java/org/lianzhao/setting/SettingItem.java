package org.lianzhao.setting;

import java.math.BigDecimal;
import org.lianzhao.shared.problem.Invalid;

/**
 * A number that people set.
 *
 * @param code stable within its group
 * @param decimals how many digits after the point it may have; 0 for a whole number
 * @param standard what holds while nobody has set it
 */
public record SettingItem(
        String code,
        String name,
        String nameEn,
        String unit,
        String unitEn,
        int decimals,
        BigDecimal least,
        BigDecimal most,
        BigDecimal standard) {

    public SettingItem {
        if (standard.compareTo(least) < 0 || standard.compareTo(most) > 0) {
            throw new IllegalArgumentException("The standard of " + code + " is out of its own range");
        }
    }

    /** A whole number. */
    public static SettingItem whole(
            String code, String name, String nameEn, String unit, String unitEn, int least, int most, int standard) {
        return new SettingItem(
                code,
                name,
                nameEn,
                unit,
                unitEn,
                0,
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most),
                BigDecimal.valueOf(standard));
    }

    /** A share or a factor with two digits after the point; numbers are written as in {@code 0.5}. */
    public static SettingItem share(
            String code, String name, String nameEn, String least, String most, String standard) {
        return new SettingItem(
                code, name, nameEn, "", "", 2, new BigDecimal(least), new BigDecimal(most), new BigDecimal(standard));
    }

    /** The number as it is kept. @throws Invalid where it is out of range or too fine */
    BigDecimal checked(BigDecimal given) {
        if (given.compareTo(least) < 0 || given.compareTo(most) > 0) {
            throw new Invalid(code, "setting-range", least.toPlainString(), most.toPlainString());
        }
        if (given.stripTrailingZeros().scale() > decimals) {
            throw new Invalid(code, decimals == 0 ? "field-whole-number" : "setting-decimals", decimals);
        }
        return given.stripTrailingZeros();
    }
}
