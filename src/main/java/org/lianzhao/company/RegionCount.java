package org.lianzhao.company;

import org.jspecify.annotations.Nullable;

/**
 * How many firms of the register are in an industry and a place.
 *
 * @param industry a code of GB/T 4754 without its letter
 * @param province null where the register does not know where they are
 * @param city null where it knows the province only
 */
public record RegionCount(
        String industry,
        @Nullable String province,
        @Nullable String city,
        long firms) {}
