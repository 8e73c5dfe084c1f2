package org.lianzhao.target;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target is wanted.
 *
 * @param version of the work that the caller was looking at
 * @param state {@code OPEN} takes back what was said
 * @param reason needed where it is rejected
 */
record TargetDecision(
        @NotNull @Min(0) Integer version,
        @NotNull WorkState state,
        @Nullable @Size(max = 300) String reason) {}
