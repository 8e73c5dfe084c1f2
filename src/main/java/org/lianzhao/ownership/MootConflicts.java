package org.lianzhao.ownership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.ownership.ConflictTurned.Turn;

/**
 * Withdraws conflicts that are about nothing any more: the two leads are no longer on one firm, or one side's alone, or nobody
 * is on one of them. One about a lead that was signed or set aside waits for the office all the same, and so does one about a
 * lead that became confidential: whoever is named on both settles it.
 */
@ApplicationScoped
class MootConflicts {
    private final ConflictRepository conflicts;
    private final OwnedLeads owned;
    private final Chronicle chronicle;
    private final Event<ConflictTurned> turned;
    private final Event<OwnershipChanged> changes;
    private final Clock clock;

    MootConflicts(
            ConflictRepository conflicts,
            OwnedLeads owned,
            Chronicle chronicle,
            Event<ConflictTurned> turned,
            Event<OwnershipChanged> changes,
            Clock clock) {
        this.conflicts = conflicts;
        this.owned = owned;
        this.chronicle = chronicle;
        this.turned = turned;
        this.changes = changes;
        this.clock = clock;
    }

    /** Looks at the conflicts of these leads, to which something happened. */
    void look(Collection<UUID> leads) {
        List<Conflict> open = conflicts.openOf(leads);
        List<UUID> sides = open.stream()
                .flatMap(conflict -> Stream.of(conflict.getLeadId(), conflict.getOtherLeadId()))
                .distinct()
                .toList();
        Map<UUID, OwnedLead> known =
                owned.among(sides).stream().collect(Collectors.toMap(OwnedLead::id, Function.identity()));
        for (Conflict conflict : open) {
            OwnedLead one = Objects.requireNonNull(known.get(conflict.getLeadId()));
            OwnedLead other = Objects.requireNonNull(known.get(conflict.getOtherLeadId()));
            if (isMoot(one, other)) {
                withdraw(conflict, one, other);
            }
        }
    }

    private void withdraw(Conflict conflict, OwnedLead one, OwnedLead other) {
        conflict.withdraw(chronicle.today(), clock.instant());
        chronicle.noteUnsigned(one.id(), FactKind.WITHDRAWN, one.holder());
        chronicle.noteUnsigned(other.id(), FactKind.WITHDRAWN, other.holder());
        turned.fire(ConflictTurned.of(conflict, one, other, Turn.WITHDRAWN));
        Map<String, @Nullable Object> after = new HashMap<>(Map.of("outcome", ConflictOutcome.WITHDRAWN));
        changes.fire(OwnershipChanged.of("conflict-withdrawn", other, one.confidential(), after));
    }

    private static boolean isMoot(OwnedLead one, OwnedLead other) {
        return one.isLetGo()
                || other.isLetGo()
                || !one.isOnFirmOf(other)
                || one.holder().isWith(other.holder());
    }
}
