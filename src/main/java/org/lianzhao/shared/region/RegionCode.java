package org.lianzhao.shared.region;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A code of GB/T 2260, and what its digits say by themselves.
 *
 * @param digits six; the first two name the province, the next two the city, the last two the county
 */
public record RegionCode(String digits) {
    /** 直辖市 and 特别行政区: provinces that are cities. */
    private static final Set<String> CITIES = Set.of("11", "12", "31", "50", "81", "82");

    /** In place of a city, for a county that answers to its province (省直辖县级行政区划): today, and in Hainan until 2001. */
    private static final Set<String> NO_CITY = Set.of("90", "00");

    private static final String WHOLE = "00";

    /** The province this region is or lies in. */
    public String province() {
        return digits.substring(0, 2) + "0000";
    }

    /**
     * The city this region is or lies in: a municipality for its districts, a county itself that answers to its province.
     * Null for a province, which is in no city.
     */
    public @Nullable String city() {
        if (CITIES.contains(digits.substring(0, 2))) {
            return province();
        }
        if (NO_CITY.contains(digits.substring(2, 4))) {
            return digits.endsWith(WHOLE) ? null : digits;
        }
        return digits.substring(0, 4) + WHOLE;
    }

    /** Whether it is a district or a county, not a whole city or province. */
    public boolean isCounty() {
        return !digits.endsWith(WHOLE);
    }
}
