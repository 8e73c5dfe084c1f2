package org.lianzhao.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a map says of a segment in numbers, by which its gap is scored.
 *
 * @param required how many producing firms cover it; null where the general number holds
 */
public record SegmentNumbers(
        @Nullable Integer importance,
        @Nullable Integer priority,
        @Nullable Integer required) {}
