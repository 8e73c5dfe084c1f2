package org.lianzhao.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do on each of many leads.
 *
 * @param assigneeId who does it; the caller where absent
 */
record NewTasks(
        @NotEmpty @Size(max = NewTasks.MOST) List<@NotNull UUID> leadIds,
        @NotBlank @Size(max = 500) String what,
        @NotNull LocalDate dueOn,
        @Nullable UUID assigneeId) {
    /** One transaction takes so many. */
    static final int MOST = 1000;
}
