package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm of the zone in a segment, with what is known of it there.
 *
 * @param asOf the month or day the presence is stated for; of a project the day its stage was verified
 * @param basis what tells it: {@code PROJECT}, {@code SEED}, {@code SOURCE}, {@code CLAIMED}
 * @param capacity what it can make, in the words of the source
 * @param output what it turns out there a year
 * @param verified that the chain office verified what somebody says by hand
 */
public record KeyFirmRow(
        UUID segmentId,
        UUID companyId,
        String name,
        @Nullable String creditCode,
        HoldingRole role,
        Presence presence,
        @Nullable String asOf,
        String basis,
        @Nullable String note,
        @Nullable String noteEn,
        @Nullable String capacity,
        @Nullable Output output,
        @Nullable Verified verified) {

    /** Whether the day it is stated for is that of a verified stage, not of a report. */
    public boolean isOfVerifiedStage() {
        return basis.equals(Holding.PROJECT);
    }
}
