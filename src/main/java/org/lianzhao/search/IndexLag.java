package org.lianzhao.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far searches are behind the database.
 *
 * @param changes how many changes are not to be found yet
 * @param since when the oldest of them was recorded; null where there is none
 */
record IndexLag(long changes, @Nullable Instant since) {
    static final IndexLag NONE = new IndexLag(0, null);

    double secondsAt(Instant now) {
        return since == null ? 0 : Math.max(0, now.toEpochMilli() - since.toEpochMilli()) / 1000.0;
    }
}
