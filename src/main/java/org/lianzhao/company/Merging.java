package org.lianzhao.company;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.NameKind;

/**
 * What becomes of two records of one firm: the kept one has what was chosen from the other and what it lacked itself, all
 * names and all tags. The other keeps its facts for whoever wants to know; its names and tags find the kept one from now
 * on, and so does its code.
 *
 * @param taken the fields whose value is now the other one's
 */
record Merging(FirmImage kept, FirmImage gone, List<MergeField> taken) {

    /** @param origin where the other record is from, for facts of which nothing else is noted */
    static Merging of(FirmImage kept, FirmImage gone, Set<MergeField> chosen, FactSource origin) {
        List<MergeField> taken = Stream.of(MergeField.values())
                .filter(field -> !gone.lacks(field))
                .filter(field -> chosen.contains(field) || kept.lacks(field))
                .filter(field -> !kept.agrees(gone, field))
                .toList();
        FirmImage after = new FirmImage(
                kept.columnsWith(taken, gone),
                names(kept, gone, taken),
                tags(kept, gone),
                sources(kept, gone, taken, origin));
        Map<String, @Nullable String> left = new HashMap<>(gone.columns());
        if (taken.contains(MergeField.CREDIT_CODE)) {
            left.put("credit_code", kept.creditCode()); // a code the firm had before still finds it
        }
        return new Merging(after, new FirmImage(left, Set.of(), Set.of(), gone.sources()), taken);
    }

    // the official name that is not shown stays as another spelling, unless a name says the same already
    private static Set<Alias> names(FirmImage kept, FirmImage gone, List<MergeField> taken) {
        Set<Alias> names = new LinkedHashSet<>((taken.contains(MergeField.NAME) ? gone : kept).official());
        Stream.of(kept, gone)
                .flatMap(image -> image.names().stream())
                .filter(name -> name.kind() != NameKind.OFFICIAL)
                .filter(name -> names.stream().noneMatch(name::isSameAs))
                .forEachOrdered(names::add);
        Stream.of(kept, gone)
                .flatMap(image -> image.official().stream())
                .filter(name ->
                        names.stream().noneMatch(known -> known.nameKey().equals(name.nameKey())))
                .map(name -> new Alias(NameKind.OTHER, name.name(), name.nameKey(), name.nameCore()))
                .forEachOrdered(names::add);
        return names;
    }

    private static Set<String> tags(FirmImage kept, FirmImage gone) {
        Set<String> all = new LinkedHashSet<>(kept.tags());
        all.addAll(gone.tags());
        return all;
    }

    private static Map<Gap, FactSource> sources(
            FirmImage kept, FirmImage gone, List<MergeField> taken, FactSource origin) {
        Map<Gap, FactSource> sources = new EnumMap<>(Gap.class);
        sources.putAll(kept.sources());
        for (MergeField field : taken) {
            sources.put(field.fact(), gone.sources().getOrDefault(field.fact(), origin));
        }
        return sources;
    }
}
