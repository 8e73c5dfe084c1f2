package org.lianzhao.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Invalid;

/**
 * A contact with a firm, or something heard of it, that belongs to no lead.
 *
 * @param occurredOn today where absent
 * @param companionId the firm that came along or made the acquaintance
 * @param sourceNote where it is known from, where not from the writer himself
 */
record NewFirmActivity(
        @Nullable FollowUpKind kind,
        @Nullable LocalDate occurredOn,
        @NotBlank @Size(max = 2000) String content,
        @Nullable @Size(max = 300) String people,
        @Nullable @Size(max = 300) String sourceNote,
        @Nullable UUID companionId) {

    /** @throws Invalid where nobody writes entries of the kind */
    FollowUpKind kindOrUsual() {
        if (kind != null && !kind.isWritten()) {
            throw new Invalid("kind", "field-unknown", kind);
        }
        return Objects.requireNonNullElse(kind, FollowUpKind.NOTE);
    }
}
