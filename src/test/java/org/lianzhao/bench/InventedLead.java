package org.lianzhao.bench;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lead that nobody has.
 *
 * @param owner which of the people has it
 * @param collaborator which of the people works on it with him; himself where nobody does
 * @param segment which of the segments of the maps it is about
 * @param registered whether its investor is in the register; where he is not, only his name is known
 * @param referrer who brought it; null where nobody did
 */
record InventedLead(
        long number,
        InventedFirm investor,
        boolean registered,
        String stage,
        String state,
        LocalDate received,
        LocalDate stageSince,
        int owner,
        int collaborator,
        int segment,
        String channel,
        @Nullable String referrer,
        boolean confidential,
        boolean pooled,
        int investment,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate reviewOn) {

    String title() {
        return investor.name().inShort().whole() + "项目" + number;
    }
}
