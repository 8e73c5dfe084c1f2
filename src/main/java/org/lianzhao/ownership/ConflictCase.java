package org.lianzhao.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A conflict as those are told of it who settle it.
 *
 * @param leads the one that is contested, then the one that contests it
 * @param dueOn the day until which it is to be settled
 */
public record ConflictCase(UUID id, List<UUID> leads, LocalDate dueOn) {
    static ConflictCase of(Conflict conflict) {
        return new ConflictCase(
                conflict.getId(), List.of(conflict.getOtherLeadId(), conflict.getLeadId()), conflict.getDueOn());
    }
}
