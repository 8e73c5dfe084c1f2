package org.lianzhao.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did on a lead.
 *
 * @param occurredOn today where absent
 * @param people who was there
 * @param nextStep what comes next; takes the place of what the lead had before, together with {@code nextOn}
 */
record NewFollowUp(
        @Nullable FollowUpKind kind,
        @Nullable LocalDate occurredOn,
        @NotBlank @Size(max = 2000) String content,
        @Nullable @Size(max = 300) String people,
        @Nullable @Size(max = 300) String nextStep,
        @Nullable LocalDate nextOn) {

    FollowUpKind kindOrUsual() {
        return Objects.requireNonNullElse(kind, FollowUpKind.NOTE);
    }

    boolean plans() {
        return (nextStep != null && !nextStep.isBlank()) || nextOn != null;
    }
}
