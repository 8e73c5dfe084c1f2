package org.lianzhao.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a list of targets was scored.
 *
 * @param marked how many changes touch it
 * @param scoredMark how many of them were known when it was scored
 * @param revision what the segment was called and meant then, as a key; null before it was scored
 * @param measure by what firms were measured then, as a key
 */
record ListState(
        UUID segment,
        long marked,
        long scoredMark,
        @Nullable UUID revision,
        @Nullable String measure) {

    /**
     * Whether it has to be scored again.
     *
     * @param revisionNow what the segment is called and means now
     * @param measureNow by what firms are measured now
     */
    boolean isDue(UUID revisionNow, String measureNow) {
        return marked > scoredMark || !revisionNow.equals(revision) || !measureNow.equals(measure);
    }
}
