package org.lianzhao.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.shared.problem.Invalid;

/** Body of {@code PUT /api/imports/{id}/columns}: what the columns of the file mean; others are passed over. */
record ColumnChoices(@NotNull @Size(max = 1000) List<@NotNull @Valid ColumnChoice> columns) {

    /** By position. @throws Invalid when a column of the kind is given twice, or does not exist */
    Map<Integer, ColumnChoice> in(List<ImportColumn> known) {
        Map<Integer, ColumnChoice> byPosition = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (ColumnChoice choice : columns) {
            String name = choice.column();
            if (name == null) {
                continue;
            }
            ImportColumn column = known.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Invalid("columns", "import-column-unknown", name));
            if (!taken.add(name)) {
                throw new Invalid("columns", "import-column-twice", column.title());
            }
            byPosition.put(choice.position(), choice);
        }
        return byPosition;
    }
}
