package org.lianzhao.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A move of a lead.
 *
 * @param to a stage or a side state; the stage it stands in ends a side state
 * @param version the lead as the user was looking at it
 * @param occurredOn since when, not before the last step; today where absent
 * @param reason needed for going back and for side states
 * @param reasonCode a code of the dictionary {@code loss-reason}, for side states; may stand for the reason
 * @param reviewOn the day to look at a paused lead again
 * @param mergedIntoId the lead that goes on in place of one that is merged
 */
record StageChange(
        @NotNull @Size(max = 20) String to,
        @NotNull Integer version,
        @Nullable LocalDate occurredOn,
        @Nullable @Size(max = 500) String reason,
        @Nullable @Size(max = 20) String reasonCode,
        @Nullable LocalDate reviewOn,
        @Nullable UUID mergedIntoId) {}
