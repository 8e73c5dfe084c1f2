package org.lianzhao.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianzhao.coverage.Gap.FactorName;

/**
 * What a person enters of a factor.
 *
 * @param value DEMAND 0 to 3, FEASIBILITY 0 to 1; null takes back what was entered
 * @param amount how much of it is needed here, with its unit
 * @param number the number of the entry that the person was looking at; 0 where there was none
 */
record FactorEntry(
        @NotNull FactorName name,
        @Nullable BigDecimal value,
        @Nullable BigDecimal amount,
        @Nullable @Size(max = 20) String unit,
        @NotNull @Size(min = 2, max = 300) String source,

        @NotNull @Size(min = 2, max = 500) @Pattern(regexp = "(?s).*\\S.*", message = "{not-blank}")
        String reason,

        @NotNull Integer number) {}
