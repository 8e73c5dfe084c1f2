package org.lianzhao.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.likeness.Sought.Range;

/**
 * Firms in memory, found by the same keys as in the register.
 *
 * @param <T> what stands for a firm
 */
public final class KnownByKeys<T> {
    /** What more firms than this have in common says nothing of any two of them. */
    private static final int COMPARED = 20;

    private final Map<String, List<T>> byName = new HashMap<>();
    private final Map<Long, List<T>> byKey = new HashMap<>();

    /** Lets a firm be found. */
    public void add(FirmTraits firm, T company) {
        firm.whole().forEach(name -> {
            add(byName, name.key(), company);
            add(byName, here(name, firm), company);
        });
        firm.shorts().forEach(name -> add(byName, name.key(), company));
        MatchKeys.all(firm).forEach(key -> add(byKey, key, company));
    }

    /** Firms that are worth comparing with this one. */
    public Set<T> near(FirmTraits firm) {
        Sought sought = Sought.byMost(List.of(firm));
        Set<T> near = new LinkedHashSet<>();
        // however many are called so elsewhere: those of its city may be the same
        firm.names().forEach(name -> near.addAll(byName.getOrDefault(here(name, firm), List.of())));
        sought.names().forEach(name -> near.addAll(byName.getOrDefault(name, List.of())));
        sought.otherNames().forEach(name -> near.addAll(byName.getOrDefault(name, List.of())));
        reached(sought.sounds(), near);
        reached(sought.heads(), near);
        sought.addresses().forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        sought.people().forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        return near;
    }

    private static String here(NameParts name, FirmTraits firm) {
        return name.key() + " " + firm.cityCode();
    }

    // a range stands under its last key
    private void reached(Collection<Range> ranges, Set<T> near) {
        ranges.forEach(range -> near.addAll(byKey.getOrDefault(range.last(), List.of())));
    }

    private static <K, T> void add(Map<K, List<T>> index, K key, T company) {
        List<T> firms = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (firms.size() < COMPARED) {
            firms.add(company);
        }
    }
}
