package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.transfer.RowComparison.Field;

/** Shows a row that waits for a person beside the record that it may be. */
@ApplicationScoped
class RowReading {
    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportRemarks remarks;
    private final ImportKinds kinds;
    private final Json json;

    RowReading(
            ImportRepository imports, ImportRowRepository rows, ImportRemarks remarks, ImportKinds kinds, Json json) {
        this.imports = imports;
        this.rows = rows;
        this.remarks = remarks;
        this.kinds = kinds;
        this.json = json;
    }

    @Transactional
    RowComparison compare(UUID batchId, int rowNo) {
        ImportBatch batch = imports.get(batchId);
        ImportedRow row = rows.row(batchId, rowNo).orElseThrow(() -> new Missing("import-row", rowNo));
        StoredRow stored = rows.rows(batchId, null, rowNo - 1, 1).get(0);
        ImportRowView view = remarks.view(batch, stored);
        ImportKind kind = kinds.of(batch.getKind());
        Map<String, ?> cells = json.fields(row.cells());
        Map<String, String> known = row.subject() == null ? ofEarlierRow(stored) : kind.known(row.subject());
        List<Field> fields = kind.columns().stream()
                .map(column -> field(column, text(cells.get(column.name())), text(known.get(column.name()))))
                .filter(field -> !field.row().isEmpty() || !field.known().isEmpty())
                .toList();
        return new RowComparison(
                rowNo, view.outcome(), view.label(), view.text(), view.subjectId(), view.decision(), fields);
    }

    // of an earlier row of the same file no more is written down than what this one is held for
    private Map<String, String> ofEarlierRow(StoredRow row) {
        List<String> values = row.values() == null ? List.of() : json.texts(row.values());
        return row.field() == null || values.isEmpty() || row.outcome() != RowOutcome.REVIEW
                ? Map.of()
                : Map.of(row.field(), values.get(0));
    }

    private static Field field(ImportColumn column, String row, String known) {
        boolean differs = !row.isEmpty() && !known.isEmpty() && !plain(row).equals(plain(known));
        return new Field(column.name(), column.title(), row, known, differs);
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString().strip();
    }

    // differences of writing are none
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
