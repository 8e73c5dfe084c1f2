package org.lianzhao.search;

import java.util.List;
import java.util.UUID;

/**
 * Records that speak of a topic.
 *
 * @param total how many there are, of which only so many were given out as were asked for
 */
public record TopicHits(List<UUID> ids, long total) {
    /** Whether not all of them were given out. */
    public boolean more() {
        return total > ids.size();
    }
}
