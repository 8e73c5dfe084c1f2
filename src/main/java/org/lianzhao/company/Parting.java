package org.lianzhao.company;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianzhao.likeness.NameKind;

/**
 * What becomes of the record that was kept when a merge is undone: what the merge changed is as before, what people edited
 * since stays as they left it.
 *
 * @param edited the fields that stay as edited
 */
record Parting(FirmImage kept, List<MergeField> edited) {

    /**
     * @param before the record before the merge
     * @param after the record as the merge left it
     * @param now the record as it is
     */
    static Parting of(FirmImage before, FirmImage after, FirmImage now) {
        List<MergeField> edited = Stream.of(MergeField.values())
                .filter(field -> !now.agrees(after, field))
                .toList();
        List<MergeField> restored = Stream.of(MergeField.values())
                .filter(field -> !edited.contains(field))
                .toList();
        boolean renamed = edited.contains(MergeField.NAME);
        FirmImage kept = new FirmImage(
                now.columnsWith(restored, before),
                names(before, after, now, renamed),
                tags(before, after, now),
                sources(before, now, edited));
        return new Parting(kept, edited);
    }

    // what the merge brought goes, unless it is the name that a firm renamed since had before
    private static Set<Alias> names(FirmImage before, FirmImage after, FirmImage now, boolean renamed) {
        Set<Alias> names = new LinkedHashSet<>(now.names());
        names.removeIf(name -> brought(name, before, after)
                && !(renamed
                        && (name.kind() == NameKind.OFFICIAL
                                || before.nameKeys().contains(name.nameKey()))));
        if (!renamed) {
            before.names().stream()
                    .filter(name -> after.names().stream().noneMatch(name::isSameAs))
                    .forEach(names::add);
        }
        return names;
    }

    private static boolean brought(Alias name, FirmImage before, FirmImage after) {
        return after.names().stream().anyMatch(name::isSameAs)
                && before.names().stream().noneMatch(name::isSameAs);
    }

    private static Set<String> tags(FirmImage before, FirmImage after, FirmImage now) {
        List<String> brought = new ArrayList<>(after.tags());
        brought.removeAll(before.tags());
        Set<String> tags = new LinkedHashSet<>(now.tags());
        brought.forEach(tags::remove);
        return tags;
    }

    private static Map<Gap, FactSource> sources(FirmImage before, FirmImage now, List<MergeField> edited) {
        Map<Gap, FactSource> sources = new EnumMap<>(Gap.class);
        sources.putAll(now.sources());
        Set<Gap> restored = EnumSet.noneOf(Gap.class);
        Stream.of(MergeField.values())
                .filter(field -> !edited.contains(field))
                .map(MergeField::fact)
                .forEach(restored::add);
        restored.forEach(fact -> {
            sources.remove(fact);
            if (before.sources().containsKey(fact)) {
                sources.put(fact, before.sources().get(fact));
            }
        });
        return sources;
    }
}
