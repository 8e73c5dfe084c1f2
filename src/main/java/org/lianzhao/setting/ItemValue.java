package org.lianzhao.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** A number that somebody sets. */
public record ItemValue(@NotBlank String item, @NotNull BigDecimal value) {}
