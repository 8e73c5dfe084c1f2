package org.lianzhao.chain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A feature that keeps rows about segments. While any hang on a segment it is not taken off the maps; where it is merged
 * with another they follow. Asked of every bean, in the transaction that publishes.
 */
public interface SegmentFollower {
    /** What kind of rows these are. */
    SegmentUse use();

    /**
     * Waits for whoever is at such rows of these segments and holds them, before an edition that merges the segments holds any
     * row of its own: who waits later waits with rows that the others need. It reads nothing but what it holds, so that the
     * edition sees what others have written until then.
     */
    default void hold(Collection<UUID> merged) {}

    /** Waits for its turn with work that such rows lead to; asked after all rows are held, as whoever is at one holds that first. */
    default void await() {}

    /** How many rows hang on each of these segments, whoever may see them; one that has none may be left out. */
    Map<UUID, Long> hangingOn(Collection<UUID> segments);

    /** How many of them the caller may know of. */
    default Map<UUID, Long> seenOn(Collection<UUID> segments) {
        return hangingOn(segments);
    }

    /** Moves what hangs on the one segment to the other. */
    void follow(UUID from, UUID to);

    /** The keys of the rows on this segment of which somebody has to say, after it was split, to which part they belong. */
    default List<UUID> rowsOn(UUID segment) {
        return List.of();
    }

    /** What these rows are called, as far as they still hang on the segment and the caller may see them. */
    default Map<UUID, String> named(UUID segment, Collection<UUID> rows) {
        return Map.of();
    }

    /** How many of those rows wait for a decision in a chain while the caller may not see them; nothing else is told of those. */
    default int hidden(UUID chain) {
        return 0;
    }

    /** Moves one of those rows to another segment; asked of every feature with rows of this kind, whosever the row is. */
    default void move(UUID row, UUID from, UUID to) {}
}
