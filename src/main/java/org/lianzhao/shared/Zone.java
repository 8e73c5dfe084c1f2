package org.lianzhao.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The development zone that this installation serves. */
@ConfigMapping(prefix = "lianzhao.zone")
public interface Zone {
    /** The name people call it by, shown beside the product's name. */
    String name();

    /** The code of the region it lies in (GB/T 2260): that of a city, or of a district in it. */
    @WithDefault("431100")
    String region();

    /** Whether invented sample data is loaded; every screen then says so. */
    @WithDefault("false")
    boolean demo();
}
