package org.lianzhao.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * That what was said of a segment's status holds no longer, and what follows from its firms does.
 *
 * @param number the number of the entry the person was looking at
 */
record StatusWithdrawal(
        @NotNull @Size(min = 2, max = 500) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String reason,

        @NotNull Integer number) {}
