package org.lianzhao.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;

/**
 * A planned visit, or what became of it.
 *
 * @param time {@code 10:00} in the zone; null where only the day is known
 * @param lead null where it belongs to none
 * @param companyId null where the register does not have the firm of the lead
 * @param leader who leads it; null where that is open, or where {@code leaderName} names somebody else
 * @param people who goes along
 * @param overdue whether its day is over and nobody has said what became of it
 * @param dayOff whether nobody works on that day
 * @param missing what the lead still lacks for its next stage, in words; empty for one that is over
 * @param followUpId what was written down when people had met
 */
record VisitView(
        UUID id,
        int version,
        VisitKind kind,
        LocalDate day,
        @Nullable String time,
        @Nullable OnLead lead,
        @Nullable UUID companyId,
        String companyName,
        String purpose,
        @Nullable String place,
        @Nullable PersonRef leader,
        @Nullable String leaderName,
        List<PersonRef> people,
        VisitState state,
        boolean overdue,
        boolean dayOff,
        boolean mayEdit,
        List<String> missing,
        Instant plannedAt,
        String plannedBy,
        @Nullable String reason,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable UUID followUpId,
        List<Move> moves) {

    /** The lead that it belongs to. */
    record OnLead(UUID id, String title) {}

    /** That it was put on another day or time. */
    record Move(
            LocalDate day,
            @Nullable String time,
            LocalDate toDay,
            @Nullable String toTime,
            @Nullable String reason,
            Instant movedAt,
            String movedBy) {}
}
