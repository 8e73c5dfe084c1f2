package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.Light;

/**
 * A conflict in the list.
 *
 * @param contesting the lead that came later
 * @param contested the lead whose protection it contests
 * @param light null once it is settled
 */
record ConflictRow(
        UUID id,
        String firm,
        boolean automatic,
        LocalDate openedOn,
        LocalDate dueOn,
        @Nullable Light light,
        SideView contesting,
        SideView contested,
        @Nullable ConflictOutcome outcome,
        @Nullable LocalDate settledOn) {}
