package org.lianzhao.lookup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which firm of an answer somebody chose.
 *
 * @param place the firm's place in it, from 0
 */
public record FoundIn(
        @NotNull UUID lookupId, @Min(0) @Max(99) int place) {}
