package org.lianzhao.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That people met, and what came of it.
 *
 * @param occurredOn the planned day where absent, or today where that is still to come
 * @param people who was there; those who were to go where absent
 * @param companionId the firm that came along
 * @param nextStep what comes next on the lead
 */
record MeetingHeld(
        @NotNull Integer version,
        @Nullable LocalDate occurredOn,
        @NotBlank @Size(max = 2000) String content,
        @Nullable @Size(max = 300) String people,
        @Nullable @Size(max = 300) String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable UUID companionId) {}
