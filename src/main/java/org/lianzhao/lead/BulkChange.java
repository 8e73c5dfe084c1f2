package org.lianzhao.lead;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same for many leads; of the fields below those that the action takes.
 *
 * @param versions the leads as the user was looking at them, where it matters: one that somebody changed since stays as it is
 * @param ownerId for {@code ASSIGN}: who gets them; absent leaves each with its owner
 * @param taskForceId for {@code ASSIGN}: whose they become; absent leaves each with its task force
 * @param nextStep for {@code PLAN}, together with {@code nextOn}: both take the place of what was planned
 * @param reasonCode for {@code PAUSE}: a code of the dictionary {@code loss-reason}; may stand for the reason
 * @param reviewOn for {@code PAUSE}: the day to look at them again
 */
record BulkChange(
        @NotEmpty @Size(max = BulkChange.MOST) List<@NotNull UUID> ids,
        @Nullable @Size(max = BulkChange.MOST) Map<UUID, Integer> versions,
        @NotNull BulkAction action,
        @Nullable UUID ownerId,
        @Nullable UUID taskForceId,
        @Nullable @Size(max = 300) String nextStep,
        @Nullable LocalDate nextOn,
        @Nullable @Size(max = 20) String reasonCode,
        @Nullable @Size(max = 500) String reason,
        @Nullable LocalDate reviewOn) {
    /** One transaction takes so many. */
    static final int MOST = 1000;

    /** The version that the user saw; null where he does not mind. */
    @Nullable
    Integer seen(UUID lead) {
        return Objects.requireNonNullElse(versions, Map.<UUID, Integer>of()).get(lead);
    }
}
