package org.lianzhao.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** That a visit does not happen, and why. */
record Cancellation(
        @NotNull Integer version, @NotBlank @Size(max = 300) String reason) {}
