package org.lianzhao.shared.region;

import org.jspecify.annotations.Nullable;

/**
 * An administrative region of GB/T 2260.
 *
 * @param code six digits; the first two name the province, the first four the city
 * @param fullName province, city and county without repetition: 湖南省永州市祁阳市
 * @param inUse false for a code that was given up; firms registered under it still carry it
 * @param successor the one code that took its place, where there is just one
 */
public record Region(
        String code,
        String name,
        String fullName,
        boolean inUse,
        @Nullable String successor) {
    /** The code of the province this region is or lies in. */
    public String provinceCode() {
        return new RegionCode(code).province();
    }

    /** The code of the city this region is or lies in, as {@link RegionCode#city} has it; null for a province. */
    public @Nullable String cityCode() {
        return new RegionCode(code).city();
    }

    /** Whether it is a district or a county, also one that answers to its province. */
    public boolean isCounty() {
        return new RegionCode(code).isCounty();
    }
}
