package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.text.PersonalData;

/** Writes down what became of many rows with one statement; an import of known firms has a row for each of them. */
@ApplicationScoped
class ImportRowWriter {
    private static final String NEW_ROW = """
            insert into import_row
              (batch_id, row_no, outcome, label, field, code, code_values, subject_id, before_image, cells,
               settled_no, print)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager database;
    private final Json json;

    ImportRowWriter(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    /** @param rows the rows as they came, by number; kept where a person has to decide */
    void keep(ImportBatch batch, List<RowResult> results, Map<Integer, ImportRow> rows) {
        if (results.isEmpty()) {
            return;
        }
        database.flush(); // the records that the rows point at come first
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(NEW_ROW)) {
                for (RowResult result : results) {
                    fill(insert, batch.getId(), result);
                    insert.setString(10, cells(result, rows.get(result.row())));
                    insert.setInt(11, batch.counts().settled());
                    insert.setBytes(12, print(rows.get(result.row())));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private @Nullable String cells(RowResult result, @Nullable ImportRow row) {
        return result.outcome() == RowOutcome.REVIEW && row != null ? json.write(row.cells()) : null;
    }

    // of a row on which a person has spoken
    private static byte @Nullable [] print(@Nullable ImportRow row) {
        return row == null || row.decided() == null ? null : RowPrint.of(row.cells());
    }

    private void fill(PreparedStatement insert, UUID batch, RowResult result) throws SQLException {
        RowResult.Remark remark = result.remark();
        insert.setBytes(1, bytes(batch));
        insert.setInt(2, result.row());
        insert.setString(3, result.outcome().name());
        insert.setString(4, result.label());
        insert.setString(5, remark == null ? null : remark.field());
        insert.setString(6, remark == null ? null : remark.code());
        insert.setString(7, values(remark));
        insert.setBytes(8, result.subject() == null ? null : bytes(result.subject()));
        insert.setString(9, before(result));
    }

    /** What the sentence about a row names, which the page of an import shows to all who may import. */
    @Nullable
    String values(RowResult.@Nullable Remark remark) {
        return remark == null
                ? null
                : json.write(remark.values().stream().map(PersonalData::masked).toList());
    }

    @Nullable
    String before(RowResult result) {
        return result.before().isEmpty() ? null : json.write(result.before());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
