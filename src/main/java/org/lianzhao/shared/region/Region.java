package org.lianzhao.shared.region;

import java.util.Set;
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
    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

    /** The code of the province this region is or lies in. */
    public String provinceCode() {
        return code.substring(0, 2) + "0000";
    }

    /** The code of the city (地级) this region is or lies in; of the province for a municipality (直辖市) and its districts. */
    public String cityCode() {
        return MUNICIPALITIES.contains(provinceCode()) ? provinceCode() : code.substring(0, 4) + "00";
    }
}
