package org.lianzhao.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.ClockOutcome;

/**
 * What a clock of a lead came to.
 *
 * @param id its key; keys grow with time
 * @param since the day it counted from
 * @param dueOn the last day on which it would have been met
 * @param reason why it was waived
 * @param recordedBy who did what ended it; null where the program noted that the day passed
 */
public record ClockFactRow(
        UUID id,
        ClockKind kind,
        LocalDate since,
        LocalDate dueOn,
        ClockOutcome outcome,
        LocalDate occurredOn,
        @Nullable String reason,
        Instant recordedAt,
        @Nullable String recordedBy) {

    /** The same in the words that the caller may read. */
    public ClockFactRow in(UnaryOperator<String> words) {
        return new ClockFactRow(
                id,
                kind,
                since,
                dueOn,
                outcome,
                occurredOn,
                reason == null ? null : words.apply(reason),
                recordedAt,
                recordedBy);
    }
}
