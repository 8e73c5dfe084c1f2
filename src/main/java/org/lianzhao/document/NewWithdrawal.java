package org.lianzhao.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That a document shall count no longer.
 *
 * @param version the one that the caller was looking at
 */
record NewWithdrawal(
        @NotNull Integer version, @NotBlank @Size(max = 300) String reason) {}
