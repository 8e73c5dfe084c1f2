package org.lianzhao.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A value to add to a dictionary.
 *
 * @param version the dictionary as the user was looking at it
 * @param code what records will carry; it never changes
 */
record NewValue(
        @NotNull Integer version,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = DictionaryDesk.LONGEST_NAME) String name,

        @NotBlank @Size(max = DictionaryDesk.LONGEST_NAME_EN)
        String nameEn,

        @NotBlank @Size(max = History.LONGEST_REASON) String reason) {}
