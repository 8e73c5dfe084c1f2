package org.lianzhao.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a person. */
record PersonFacts(
        UUID id,
        int version,
        String name,
        @Nullable String hometownCode,
        @Nullable String note,
        Instant recordedAt,
        String recordedByName,
        @Nullable Instant erasedAt) {

    boolean isErased() {
        return erasedAt != null;
    }
}
