package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose lead it is and how long that is protected.
 *
 * @param state null where nothing was ever registered on the lead
 * @param evidenceDueOn the last day on which contact makes the registration valid
 * @param protectedUntil the last day that the last effective action protects
 * @param dueOn the last day on which it stands without anything more
 * @param openConflictId the conflict about the lead that waits to be settled; null where there is none
 * @param credits who is credited with the lead, the first one first
 * @param facts what happened, the latest first
 */
record FirstTalkView(
        @Nullable ProtectionState state,
        @Nullable OwnerView holder,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate evidenceDueOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate protectedUntil,
        @Nullable LocalDate lastEffectiveOn,
        @Nullable LocalDate yellowOn,
        @Nullable LocalDate dueOn,
        @Nullable UUID openConflictId,
        List<CreditView> credits,
        List<FactView> facts) {

    /** What is told to whoever sees the lead no more. */
    static FirstTalkView nothing() {
        return new FirstTalkView(null, null, null, null, null, null, null, null, null, null, List.of(), List.of());
    }
}
