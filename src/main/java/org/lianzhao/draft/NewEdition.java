package org.lianzhao.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * That the draft shall be the edition that holds.
 *
 * @param seen the {@code seen} of the difference that was looked at
 */
record NewEdition(
        @NotNull @Size(min = 2, max = 500) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String reason,

        @NotNull @Size(max = 100) String seen) {}
