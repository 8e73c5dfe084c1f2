package org.lianzhao.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that somebody plans.
 *
 * @param time {@code 10:00} in the zone
 * @param leadId whose firm is visited; else {@code companyId} says which
 * @param leaderId who leads it, where he uses the program; else {@code leaderName} may say who
 * @param companionIds who goes along
 */
record NewVisit(
        @NotNull VisitKind kind,
        @NotNull LocalDate day,
        @Nullable @Pattern(regexp = TIME) String time,
        @Nullable UUID leadId,
        @Nullable UUID companyId,
        @NotBlank @Size(max = 300) String purpose,
        @Nullable @Size(max = 200) String place,
        @Nullable UUID leaderId,
        @Nullable @Size(max = 100) String leaderName,
        @Nullable @Size(max = 20) Set<UUID> companionIds) {
    /** How a time is written. */
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    Slot slot() {
        return Slot.of(day, time);
    }

    Set<UUID> companions() {
        return companionIds == null ? Set.of() : companionIds;
    }
}
