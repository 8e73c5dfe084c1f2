package org.lianzhao.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal of a firm.
 *
 * @param kind a code of the dictionary {@code movement-signal}
 * @param link where it can be read
 * @param noticedOn the day the source is from
 * @param happensOn when what it tells happens, as the end of a lease; null where nobody knows
 * @param expiresOn the last day on which it counts
 */
record SignalView(
        UUID id,
        int version,
        String kind,
        String text,
        String source,
        @Nullable String link,
        LocalDate noticedOn,
        @Nullable LocalDate happensOn,
        LocalDate expiresOn,
        boolean expired,
        Instant recordedAt,
        String recordedBy) {}
