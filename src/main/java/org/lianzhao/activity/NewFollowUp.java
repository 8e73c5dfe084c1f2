package org.lianzhao.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.WorkDone;
import org.lianzhao.lead.WorkDone.Plan;
import org.lianzhao.shared.problem.Invalid;

/**
 * What somebody did on a lead.
 *
 * @param occurredOn today where absent
 * @param people who was there
 * @param companionId the firm that came along or made the acquaintance
 * @param mentions colleagues whom it names (@), who may see the lead
 * @param nextStep what comes next; takes the place of what the lead had before, together with {@code nextOn}
 */
record NewFollowUp(
        @Nullable FollowUpKind kind,
        @Nullable LocalDate occurredOn,
        @NotBlank @Size(max = 2000) String content,
        @Nullable @Size(max = 300) String people,
        @Nullable @Size(max = 300) String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable UUID companionId,
        @Nullable @Size(max = 20) Set<@NotNull UUID> mentions) {

    /** @throws Invalid where nobody writes entries of the kind */
    FollowUpKind kindOrUsual() {
        if (kind != null && !kind.isWritten()) {
            throw new Invalid("kind", "field-unknown", kind);
        }
        return Objects.requireNonNullElse(kind, FollowUpKind.NOTE);
    }

    /** Whom it names. */
    Set<UUID> named() {
        return mentions == null ? Set.of() : mentions;
    }

    /** What it says of the work on the lead. */
    WorkDone done(LocalDate day) {
        return new WorkDone(day, kindOrUsual().isContact(), kindOrUsual().isFeedback(), plan());
    }

    private @Nullable Plan plan() {
        boolean plans = (nextStep != null && !nextStep.isBlank()) || nextOn != null;
        return plans ? new Plan(nextStep, nextOn) : null;
    }
}
