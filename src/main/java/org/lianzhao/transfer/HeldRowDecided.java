package org.lianzhao.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.event.Change;
import org.lianzhao.shared.event.ChangeDomain;
import org.lianzhao.shared.event.Subject;

/** Somebody said of a row that an import held whether it is a record that is there already, or took the word back. */
public record HeldRowDecided(Subject subject, Map<String, @Nullable Object> after) implements Change {

    /** @param known the record that the row was held for */
    static HeldRowDecided of(
            ImportBatch batch,
            ImportedRow row,
            @Nullable UUID known,
            @Nullable RowDecision decision,
            RowAnswer answer) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("row", row.row());
        after.put("label", row.label());
        after.put("recordId", known);
        after.put("decision", decision);
        after.put("outcome", answer.outcome());
        after.put("reason", answer.text());
        return new HeldRowDecided(
                new Subject("import", batch.getId(), batch.file().name()), after);
    }

    @Override
    public String name() {
        return "import-row-decided";
    }

    @Override
    public ChangeDomain domain() {
        return ChangeDomain.BUSINESS;
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of();
    }
}
