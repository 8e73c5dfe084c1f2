package org.lianzhao.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A named view to be kept.
 *
 * @param query conditions of the list as they stand in an address: {@code stage=NEGOTIATE&owner=me}
 */
record NewSavedFilter(
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 1000) String query) {}
