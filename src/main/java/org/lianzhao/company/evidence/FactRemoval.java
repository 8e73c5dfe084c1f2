package org.lianzhao.company.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * That a fact of a firm is not so, or not any longer.
 *
 * @param version the one that the caller was looking at
 */
public record FactRemoval(
        @NotNull Integer version, @NotBlank @Size(max = 300) String reason) {}
