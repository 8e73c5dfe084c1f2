package org.lianzhao.signal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal that counts, where others need to read it.
 *
 * @param kind a code of the dictionary {@code movement-signal}
 * @param happensOn when what it tells happens; null where nobody knows
 */
public record FirmSignal(
        UUID id,
        UUID companyId,
        String kind,
        String text,
        String source,
        @Nullable String link,
        LocalDate noticedOn,
        @Nullable LocalDate happensOn) {}
