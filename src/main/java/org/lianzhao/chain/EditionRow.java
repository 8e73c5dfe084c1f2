package org.lianzhao.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a chain's map (版).
 *
 * @param validTo when the next one took its place; null for the one that holds
 * @param reasonEn in English, where the program itself gave the reason; null where a person did
 * @param publishedBy who published it; null where the program loaded it
 */
public record EditionRow(
        int number,
        boolean published,
        Instant validFrom,
        @Nullable Instant validTo,
        String reason,
        @Nullable String reasonEn,
        @Nullable String publishedBy) {}
