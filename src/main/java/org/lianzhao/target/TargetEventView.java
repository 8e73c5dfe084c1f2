package org.lianzhao.target;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a target.
 *
 * @param by who did it; null where the program did
 * @param leadId the lead that was made of it; null where none was, or none that the caller may open
 */
record TargetEventView(
        UUID id,
        Instant at,
        EventKind kind,
        @Nullable String by,
        @Nullable UUID leadId,
        List<Moved> changes) {

    /** A field of it that changed; a person's name, a day, a number or a text; null where there was or is nothing. */
    record Moved(
            Field field, @Nullable String before, @Nullable String after) {}

    /** What can change of a target. */
    enum Field {
        OWNER,
        NEXT_STEP,
        NEXT_ON,
        REVIEW_ON,
        REASON,
        SCORE,
        TIER
    }
}
