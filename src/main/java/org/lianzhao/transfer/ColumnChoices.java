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

    /**
     * What each column means, with the rule that counts, by position.
     *
     * @throws Invalid when a column of the kind is given twice or does not exist, or a rule is not one of its own
     */
    Map<Integer, FileColumn> in(List<ImportColumn> known) {
        Map<Integer, FileColumn> byPosition = new LinkedHashMap<>();
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
            if (choice.rule() != null && choice.rule() != FillRule.IF_EMPTY) {
                requireOffered(column, choice.rule());
            }
            byPosition.put(choice.position(), new FileColumn(choice.position(), "", name, column.rule(choice.rule())));
        }
        return byPosition;
    }

    private static void requireOffered(ImportColumn column, FillRule rule) {
        if (!column.rules().contains(rule)) {
            throw new Invalid("columns", "import-rule-unknown", column.title());
        }
    }
}
