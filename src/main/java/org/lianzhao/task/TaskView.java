package org.lianzhao.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;

/**
 * A task as the caller may see it.
 *
 * @param lead the lead that it is about; null where it is about none
 * @param company the firm that it is about instead; null where it is about none
 * @param due how near its day is; null once it is closed
 * @param mayClose whether the caller may say that it is done, take that back and pass it on
 * @param mayChange whether he may also change what it says and its day, and cancel it
 */
record TaskView(
        UUID id,
        int version,
        String what,
        LocalDate dueOn,
        TaskState state,
        @Nullable Due due,
        PersonRef assignee,
        PersonRef giver,
        Instant givenAt,
        @Nullable TaskLead lead,
        @Nullable TaskFirm company,
        @Nullable String result,
        @Nullable Instant closedAt,
        @Nullable PersonRef closedBy,
        boolean mayClose,
        boolean mayChange) {

    /** The lead that a task is about. */
    record TaskLead(UUID id, String title) {}

    /** The firm that a task is about. */
    record TaskFirm(UUID id, String name) {}

    /** How near a day is. */
    enum Due {
        /** It has passed. */
        OVERDUE,
        TODAY,
        LATER;

        static Due of(LocalDate day, LocalDate today) {
            return day.isBefore(today) ? OVERDUE : day.equals(today) ? TODAY : LATER;
        }
    }
}
