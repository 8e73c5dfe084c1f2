package org.lianzhao.ownership;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sides of conflicts as one reader may know them: of a lead that he may not open the task force and the days, of a
 * confidential one that it is there.
 *
 * @param seen the leads that he may open
 * @param own those for whose people he speaks
 */
record Sides(
        Map<UUID, OwnedLead> leads,
        Map<UUID, FirstTalk> talks,
        Set<UUID> seen,
        Set<UUID> own,
        Function<Holder, OwnerView> names) {

    SideView of(UUID id) {
        OwnedLead lead = Objects.requireNonNull(leads.get(id));
        boolean open = seen.contains(id);
        if (!open && lead.confidential()) {
            return SideView.HIDDEN;
        }
        OwnerView holder = names.apply(lead.holder());
        @Nullable Protection days = talks.containsKey(id) ? talks.get(id).protection() : null;
        return new SideView(
                false,
                open ? id : null,
                open ? lead.title() : null,
                open ? holder.person().name() : null,
                holder.taskForce() == null ? null : holder.taskForce().name(),
                days == null ? null : days.registeredOn(),
                days == null ? null : days.validFrom(),
                days == null || days.validFrom() == null ? null : days.dueOn(),
                own.contains(id));
    }

    /** What the firm is called on the lead that the reader may open. */
    String firm(Conflict conflict) {
        return Stream.of(conflict.getLeadId(), conflict.getOtherLeadId())
                .filter(seen::contains)
                .findFirst()
                .map(id -> Objects.requireNonNull(leads.get(id)).companyName())
                .orElse("");
    }
}
