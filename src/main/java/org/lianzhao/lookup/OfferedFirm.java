package org.lianzhao.lookup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A firm to choose, with the words for its codes.
 *
 * @param found what a call that enters the firm says about where it was found; null for firms of the register
 * @param on the day for which the source says this, or on which it did; null for firms of the register
 * @param gone whether it is said to be there no longer, or not to work any more
 */
record OfferedFirm(
        @Nullable FoundIn found,
        @Nullable LocalDate on,
        FoundFirm firm,
        boolean gone,
        @Nullable String regionName,
        @Nullable String industryName) {}
