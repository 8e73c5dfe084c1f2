package org.lianzhao.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A segment that goes on as another one.
 *
 * @param intoId the one it was merged with then, which may have been merged since
 * @param edition the number of the edition that merged it
 * @param by who published that; null where the program loaded it
 */
public record MergedIn(
        UUID segmentId,
        UUID intoId,
        int edition,
        Instant at,
        @Nullable String by) {}
