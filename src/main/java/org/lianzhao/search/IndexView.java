package org.lianzhao.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search index of the instance that answers.
 *
 * @param instance which one that is
 * @param serving whether searches are answered
 * @param building how far a build has got; null where none is under way
 * @param failed how the last build came to nothing; null where it did not
 * @param position the last change that is found; null during a first build
 * @param lagChanges how many changes are not found yet
 * @param lagSeconds how old the oldest of them is
 * @param size bytes on disk
 */
record IndexView(
        String instance,
        boolean serving,
        @Nullable Building building,
        @Nullable BuildFailure failed,
        @Nullable Long position,
        long lagChanges,
        double lagSeconds,
        List<KindCount> kinds,
        long size,
        @Nullable Instant builtAt) {

    /**
     * A build that is under way.
     *
     * @param estimated about how many records there are; 0 until that is known
     */
    record Building(long done, long estimated) {}

    /** How many records of a kind are in. */
    record KindCount(String kind, int records) {}
}
