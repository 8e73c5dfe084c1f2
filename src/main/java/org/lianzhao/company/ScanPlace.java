package org.lianzhao.company;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a scan is in an index: behind all that stands under a key, or among it.
 *
 * @param key the key, as text
 * @param within the firm behind which what stands under the key goes on; null when nothing of it is left
 */
record ScanPlace(ScanWalk walk, String key, @Nullable UUID within) {
    private static final String BETWEEN = ":";
    private static final String AMONG = "@";

    /** Before all. */
    static ScanPlace first() {
        return new ScanPlace(ScanWalk.CORE, ScanWalk.CORE.beginning(), null);
    }

    /** Reads what {@link #written} made; nothing written is before all. */
    static ScanPlace read(String written) {
        if (written.isEmpty()) {
            return first();
        }
        String[] parts = written.split(BETWEEN, 2);
        String[] where = parts[0].split(AMONG, 2);
        return new ScanPlace(
                ScanWalk.valueOf(where[0]), parts[1], where.length == 1 ? null : UUID.fromString(where[1]));
    }

    /** In a form that is kept. */
    String written() {
        return (within == null ? walk.name() : walk + AMONG + within) + BETWEEN + key;
    }

    ScanPlace behind(String otherKey) {
        return new ScanPlace(walk, otherKey, null);
    }

    ScanPlace within(String sameKey, UUID firm) {
        return new ScanPlace(walk, sameKey, firm);
    }

    /** The beginning of the next index; null behind the last one. */
    @Nullable
    ScanPlace following() {
        return walk.following()
                .map(next -> new ScanPlace(next, next.beginning(), null))
                .orElse(null);
    }
}
