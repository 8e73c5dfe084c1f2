package org.lianzhao.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Numbers to set; those that are not named stay.
 *
 * @param version the group as the user was looking at it
 */
record SettingsEdit(
        @NotNull Integer version,
        @NotNull @Size(max = 100) List<@NotNull @Valid ItemValue> values,
        @NotBlank @Size(max = History.LONGEST_REASON) String reason) {}
