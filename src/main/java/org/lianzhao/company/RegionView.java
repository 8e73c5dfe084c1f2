package org.lianzhao.company;

import org.lianzhao.shared.region.Region;

/** A region by code and name; {@code fullName} leads from the province down. */
record RegionView(String code, String name, String fullName) {
    static RegionView of(Region region) {
        return new RegionView(region.code(), region.name(), region.fullName());
    }
}
