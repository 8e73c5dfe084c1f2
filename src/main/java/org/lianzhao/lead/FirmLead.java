package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another lead on the same firm. Somebody who may not see it learns only that it exists, who is on it and how far.
 *
 * @param id null where the caller may not open it
 * @param title null where the caller may not open it
 * @param protectedUntil the last day of its first-talk protection (首谈保护) as things stand; null where nothing protects it
 */
record FirmLead(
        @Nullable UUID id,
        @Nullable String title,
        LocalDate receivedOn,
        @Nullable String taskForce,
        LeadStage stage,
        LeadState state,
        @Nullable LocalDate protectedUntil) {}
