package org.lianzhao.lead;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leads held in memory, the latest first. Those of each person and each task force lie together, so that what is theirs is found
 * without a look at all others. Not for several threads.
 */
final class HeldLeads {
    private static final Comparator<UUID> LATEST_FIRST = Comparator.reverseOrder();

    private final NavigableMap<UUID, LeadHistory> held = new TreeMap<>(LATEST_FIRST);
    private final Map<UUID, NavigableMap<UUID, LeadHistory>> byHolder = new HashMap<>();
    private @Nullable List<LeadHistory> all;

    /** Holds these, in the place of what was held of them. */
    void put(Collection<LeadHistory> leads) {
        for (LeadHistory lead : leads) {
            LeadHistory before = held.put(lead.id(), lead);
            if (before != null) {
                holders(before).forEach(holder -> of(holder).remove(lead.id()));
            }
            holders(lead).forEach(holder -> of(holder).put(lead.id(), lead));
        }
        if (!leads.isEmpty()) {
            all = null;
        }
    }

    /** All of them. */
    List<LeadHistory> all() {
        if (all == null) {
            all = List.copyOf(held.values());
        }
        return all;
    }

    /** Those that any of these people owns or has to do with, or that are one of these task forces'. */
    List<LeadHistory> of(Set<UUID> holders) {
        NavigableMap<UUID, LeadHistory> theirs = new TreeMap<>(LATEST_FIRST);
        holders.forEach(holder -> theirs.putAll(byHolder.getOrDefault(holder, new TreeMap<>())));
        return List.copyOf(theirs.values());
    }

    private NavigableMap<UUID, LeadHistory> of(UUID holder) {
        return byHolder.computeIfAbsent(holder, unused -> new TreeMap<>(LATEST_FIRST));
    }

    private static Set<UUID> holders(LeadHistory lead) {
        Set<UUID> holders = new HashSet<>(lead.involved());
        holders.add(lead.owner());
        if (lead.taskForce() != null) {
            holders.add(lead.taskForce());
        }
        return holders;
    }
}
