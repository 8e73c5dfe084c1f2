package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side of a conflict, as much of it as the reader may know.
 *
 * @param hidden whether it is a confidential lead that he may not see: then nothing else is told
 * @param leadId null where he may not open the lead
 * @param title null where he may not open the lead
 * @param owner null where he may not open the lead
 * @param registeredOn since when its first talks are registered
 * @param validFrom since when they were protected; null where they are not
 * @param dueOn the last day of that, as things stand
 * @param mine whether he may speak for this side
 */
record SideView(
        boolean hidden,
        @Nullable UUID leadId,
        @Nullable String title,
        @Nullable String owner,
        @Nullable String taskForce,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate dueOn,
        boolean mine) {
    static final SideView HIDDEN = new SideView(true, null, null, null, null, null, null, null, false);
}
