package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody claims and somebody else is to verify (核实), on a lead that the caller sees.
 *
 * @param id of the step
 */
public record UnverifiedStep(
        UUID id,
        UUID lead,
        String title,
        String companyName,
        LeadStage stage,
        LocalDate occurredOn,
        @Nullable String recordedBy) {}
