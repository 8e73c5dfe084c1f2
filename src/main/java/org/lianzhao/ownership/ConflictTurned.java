package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A conflict was opened, settled or withdrawn: those who are on its leads are to hear of it, each by his own lead only.
 *
 * @param owners its two leads, and who owned each of them when it came to that
 * @param dueOn the day until which it was to be settled
 */
public record ConflictTurned(UUID conflict, Map<UUID, UUID> owners, LocalDate dueOn, Turn turn) {
    /** What became of it. */
    public enum Turn {
        OPENED,
        SETTLED,
        /** It is about nothing any more. */
        WITHDRAWN
    }

    static ConflictTurned of(Conflict conflict, OwnedLead one, OwnedLead other, Turn turn) {
        return new ConflictTurned(
                conflict.getId(), Map.of(one.id(), one.owner(), other.id(), other.owner()), conflict.getDueOn(), turn);
    }
}
