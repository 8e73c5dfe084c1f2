package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianzhao.shared.persistence.Json;

/** Rows that wait for a person, as they came. */
@ApplicationScoped
class HeldCells {
    private final Json json;

    HeldCells(Json json) {
        this.json = json;
    }

    ImportRow of(ImportedRow row) {
        Map<String, String> cells = json.fields(row.cells()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> String.valueOf(cell.getValue())));
        return new ImportRow(row.row(), cells, new ImportRow.Lines(row.row(), row.row()), null);
    }
}
