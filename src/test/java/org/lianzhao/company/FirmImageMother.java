package org.lianzhao.company;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.likeness.NameKind;

/** Images of invented firms. */
final class FirmImageMother {
    private FirmImageMother() {}

    static FirmImage firm(String name, Map<String, String> columns) {
        Map<String, @Nullable String> all = new HashMap<>();
        MergeField.allColumns().forEach(column -> all.put(column, null));
        all.putAll(columns);
        all.put("name", name);
        return new FirmImage(all, Set.of(Alias.of(NameKind.OFFICIAL, name)), Set.of(), Map.of());
    }

    static FirmImage named(FirmImage firm, Alias... more) {
        Set<Alias> names = new LinkedHashSet<>(firm.names());
        names.addAll(Set.of(more));
        return new FirmImage(firm.columns(), names, firm.tags(), firm.sources());
    }

    static FirmImage tagged(FirmImage firm, String... tags) {
        return new FirmImage(firm.columns(), firm.names(), Set.of(tags), firm.sources());
    }

    static FirmImage with(FirmImage firm, String column, @Nullable String value) {
        Map<String, @Nullable String> columns = new HashMap<>(firm.columns());
        columns.put(column, value);
        return new FirmImage(columns, firm.names(), firm.tags(), firm.sources());
    }
}
