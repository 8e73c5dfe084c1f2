package org.lianzhao.lead;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Leads held in memory, the latest first. What lies under one key is found without a look at all others: a person who has to do
 * with leads, a task force, a stage, a segment, how leads came, a clock with its days, and each lead's own key. Not for several
 * threads.
 */
final class HeldLeads {
    private static final Comparator<UUID> LATEST_FIRST = Comparator.reverseOrder();

    private final Shelf all = new Shelf();
    private final Map<Object, Shelf> byKey = new HashMap<>();

    /** Holds these, in the place of what was held of them. */
    void put(Collection<LeadHistory> leads) {
        for (LeadHistory lead : leads) {
            LeadHistory before = all.put(lead);
            if (before != null) {
                keys(before).forEach(key -> byKey.computeIfPresent(key, (unused, shelf) -> shelf.without(before)));
            }
            keys(lead)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, unused -> new Shelf()).put(lead));
        }
    }

    /** All of them. */
    List<LeadHistory> all() {
        return all.leads();
    }

    /** Those that lie under any of these keys. */
    List<LeadHistory> of(Set<?> keys) {
        if (keys.size() == 1) {
            return under(keys.iterator().next());
        }
        NavigableMap<UUID, LeadHistory> found = new TreeMap<>(LATEST_FIRST);
        keys.forEach(key -> under(key).forEach(lead -> found.put(lead.id(), lead)));
        return List.copyOf(found.values());
    }

    /**
     * Leads that hold all those which lie under some key of each of these sets: those of the set that has the fewest, or all where
     * putting these in order would take longer than a look at all.
     */
    List<LeadHistory> least(Stream<? extends Set<?>> sets) {
        Set<?> rarest = null;
        int fewest = Integer.MAX_VALUE;
        for (Set<?> keys : sets.<Set<?>>map(this::shown).toList()) {
            int most = keys.size() == 1 ? fewest : Math.min(fewest, all.size() / 8 + 1);
            int size = size(keys, most);
            if (size < most) {
                rarest = keys;
                fewest = size;
            }
        }
        return rarest == null ? all() : of(rarest);
    }

    // which clocks show a light depends on the day, and so is no key of its own
    private Set<?> shown(Set<?> keys) {
        return keys.size() == 1 && keys.iterator().next() instanceof LitClocks lit
                ? byKey.keySet().stream().filter(lit::has).collect(Collectors.toSet())
                : keys;
    }

    // counted no further than it matters
    private int size(Set<?> keys, int most) {
        int size = 0;
        for (Object key : keys) {
            if (size >= most) {
                break;
            }
            Shelf shelf = byKey.get(key);
            size += shelf != null ? shelf.size() : key instanceof UUID id && all.get(id) != null ? 1 : 0;
        }
        return size;
    }

    private List<LeadHistory> under(@Nullable Object key) {
        LeadHistory itself = key instanceof UUID id ? all.get(id) : null;
        if (itself != null) {
            return List.of(itself);
        }
        Shelf shelf = byKey.get(key);
        return shelf == null ? List.of() : shelf.leads();
    }

    private static Set<Object> keys(LeadHistory lead) {
        Set<Object> keys = new HashSet<>(lead.involved());
        keys.addAll(lead.segments());
        lead.clocks().forEach(clock -> keys.add(LitClocks.key(clock)));
        Stream.of(lead.owner(), lead.stage(), lead.taskForce(), lead.channel())
                .filter(Objects::nonNull)
                .forEach(keys::add);
        return keys;
    }

    /** Leads in their order; the list of them is made anew only after one of them changed. */
    private static final class Shelf {
        private final NavigableMap<UUID, LeadHistory> held = new TreeMap<>(LATEST_FIRST);
        private @Nullable List<LeadHistory> leads;

        @Nullable
        LeadHistory put(LeadHistory lead) {
            leads = null;
            return held.put(lead.id(), lead);
        }

        /** Itself without this lead; null where nothing is left. */
        @Nullable
        Shelf without(LeadHistory lead) {
            leads = null;
            held.remove(lead.id());
            return held.isEmpty() ? null : this;
        }

        @Nullable
        LeadHistory get(UUID id) {
            return held.get(id);
        }

        int size() {
            return held.size();
        }

        List<LeadHistory> leads() {
            if (leads == null) {
                leads = List.copyOf(held.values());
            }
            return leads;
        }
    }
}
