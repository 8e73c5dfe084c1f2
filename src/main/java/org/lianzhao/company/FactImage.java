package org.lianzhao.company;

import org.jspecify.annotations.Nullable;

/**
 * A fact of a firm before and after a row of a file, so that the row can be taken back.
 *
 * @param source where the fact before was from; null where that was the firm's own source
 */
record FactImage(
        @Nullable String before,
        @Nullable String after,
        @Nullable FactSource source) {}
