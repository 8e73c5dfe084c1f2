package org.lianzhao.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The values of a dictionary in another order.
 *
 * @param version the dictionary as the user was looking at it
 * @param codes each of its values once, the retired ones too
 */
record ValueOrder(
        @NotNull Integer version,
        @NotNull @Size(max = Dictionary.MOST) List<@NotBlank String> codes,
        @NotBlank @Size(max = History.LONGEST_REASON) String reason) {}
