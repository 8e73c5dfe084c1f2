package org.lianzhao.signal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal as a row of a file tells it of its firm.
 *
 * @param kind a code of the dictionary {@code movement-signal}
 * @param noticedOn the day the source is from
 * @param expiresOn null where the file does not say how long it counts
 */
record SignalDraft(
        String kind,
        String text,
        String source,
        @Nullable String link,
        LocalDate noticedOn,
        @Nullable LocalDate happensOn,
        @Nullable LocalDate expiresOn) {

    /** What makes two rows the same signal: who reads the same news twice learns nothing new. */
    record Key(UUID firm, String kind, LocalDate noticedOn, String text) {}

    Key key(UUID company) {
        return new Key(company, kind, noticedOn, text);
    }
}
