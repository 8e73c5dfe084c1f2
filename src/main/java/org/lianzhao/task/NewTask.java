package org.lianzhao.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do.
 *
 * @param leadId the lead that it is about; absent where it is about none
 * @param companyId the firm that it is about instead; absent where it is about none
 * @param assigneeId who does it; the caller where absent
 */
record NewTask(
        @NotBlank @Size(max = 500) String what,
        @NotNull LocalDate dueOn,
        @Nullable UUID leadId,
        @Nullable UUID companyId,
        @Nullable UUID assigneeId) {}
