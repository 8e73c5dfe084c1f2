package org.lianzhao.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianzhao.lead.clock.ClockKind;

/** That a clock of a lead need not be met, and why. */
record NewWaiver(
        @NotNull ClockKind clock, @NotBlank @Size(max = 300) String reason) {}
