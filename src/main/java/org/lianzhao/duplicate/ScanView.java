package org.lianzhao.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last scan of the register.
 *
 * @param id null where there has been none
 * @param state null where there has been none
 * @param percent how much of the register was looked through, about
 * @param looked how many names were looked at
 * @param compared how many times two firms were compared
 * @param found how many pairs came to the queue that were not there
 */
record ScanView(
        @Nullable UUID id,
        @Nullable ScanState state,
        int percent,
        long looked,
        long compared,
        long found,
        @Nullable String startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    static ScanView none() {
        return new ScanView(null, null, 0, 0, 0, 0, null, null, null);
    }
}
