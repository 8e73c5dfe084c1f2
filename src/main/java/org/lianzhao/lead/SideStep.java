package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a lead is to step aside.
 *
 * @param day since when
 * @param reasonCode why, of the dictionary; may stand for words
 * @param reviewOn the day to look at a paused lead again, later than {@code today}
 * @param mergedInto the lead that goes on in its place, where it is merged
 */
record SideStep(
        LeadState to,
        LocalDate day,
        LocalDate today,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable LocalDate reviewOn,
        @Nullable UUID mergedInto) {}
