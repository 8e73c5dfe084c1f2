package org.lianzhao.company;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an index that stand behind one another, as far as they are looked at together. What stands under the last key
 * is left for the next time unless all of it was read; where it is too much to be read at once, it is looked at in parts
 * that overlap by as many as a firm is compared with.
 *
 * @param firms the firms under each key
 * @param next where the next entries are; null when there are no more in any index
 */
record ScanEntries(Collection<Set<UUID>> firms, @Nullable ScanPlace next) {

    /** An entry. */
    record Entry(String key, UUID firm) {}

    /**
     * Parts what was read.
     *
     * @param place from where it was read
     * @param complete whether nothing was left to be read, of the index or within the place's key
     */
    static ScanEntries of(ScanPlace place, List<Entry> read, boolean complete) {
        Map<String, Set<UUID>> byKey = new LinkedHashMap<>();
        read.forEach(entry ->
                byKey.computeIfAbsent(entry.key(), key -> new LinkedHashSet<>()).add(entry.firm()));
        if (complete) {
            return new ScanEntries(
                    byKey.values(), place.within() == null ? place.following() : place.behind(place.key()));
        }
        List<String> keys = new ArrayList<>(byKey.keySet());
        String last = keys.remove(keys.size() - 1);
        if (keys.isEmpty()) {
            int overlap = Math.min(ScanBucket.FOLLOWING, read.size() / 2);
            UUID firm = read.get(read.size() - 1 - overlap).firm();
            return new ScanEntries(byKey.values(), place.within(last, firm));
        }
        byKey.remove(last);
        return new ScanEntries(byKey.values(), place.behind(keys.get(keys.size() - 1)));
    }

    /** Firms that have something in common. */
    List<Set<UUID>> several() {
        return firms.stream().filter(together -> together.size() > 1).toList();
    }

    int size() {
        return firms.stream().mapToInt(Set::size).sum();
    }
}
