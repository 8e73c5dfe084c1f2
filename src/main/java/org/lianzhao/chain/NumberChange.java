package org.lianzhao.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an edition gave a segment other numbers, or its first ones.
 *
 * @param before null for the first ones
 * @param edition null where the segment's numbers did not come with an edition
 * @param reason why that was published; null as the edition is
 * @param reasonEn in English, where the program itself gave the reason
 * @param by who published it; null where the program loaded it
 */
public record NumberChange(
        UUID id,
        Instant at,
        @Nullable SegmentNumbers before,
        SegmentNumbers after,
        @Nullable Integer edition,
        @Nullable String reason,
        @Nullable String reasonEn,
        @Nullable String by) {}
