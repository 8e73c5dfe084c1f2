package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.persistence.Json;
import org.lianzhao.shared.problem.Missing;

/** Questions about imports and what became of their rows. */
@ApplicationScoped
class ImportRepository {
    private static final String NEW_ROW = """
            insert into import_row
              (batch_id, row_no, outcome, label, field, code, code_values, subject_id, before_image)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EntityManager database;
    private final Json json;

    ImportRepository(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    void add(ImportBatch batch) {
        database.persist(batch);
    }

    ImportBatch get(UUID id) {
        return found(database.find(ImportBatch.class, id), id);
    }

    /** The batch, which nobody else may change until the end of the transaction. */
    ImportBatch hold(UUID id) {
        // written out: Hibernate's own lock clause for MySQL is not understood by MariaDB
        database.createNativeQuery("select 1 from import_batch where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return get(id);
    }

    private static ImportBatch found(@Nullable ImportBatch batch, UUID id) {
        return Optional.ofNullable(batch).orElseThrow(() -> new Missing("import", id));
    }

    /** Imports that the program has work to do for, the oldest first. */
    List<UUID> atWork() {
        return database.createQuery(
                        "select b.id from ImportBatch b where b.status in :atWork order by b.id", UUID.class)
                .setParameter("atWork", List.of(ImportStatus.READING, ImportStatus.RUNNING))
                .setMaxResults(20)
                .getResultList();
    }

    List<ImportBatch> page(@Nullable UUID below, int rows) {
        return database.createQuery(
                        "from ImportBatch b where (:below is null or b.id < :below) order by b.id desc",
                        ImportBatch.class)
                .setParameter("below", below)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Imports that ended before this moment and whose files are still kept. */
    List<ImportBatch> endedBefore(Instant moment, int most) {
        return database.createQuery(
                        "from ImportBatch b where b.status in :ended and b.finishedAt < :moment and b.fileGoneAt is null",
                        ImportBatch.class)
                .setParameter("ended", List.of(ImportStatus.DONE, ImportStatus.FAILED))
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    void noteFileGone(UUID batch, Instant now) {
        database.createQuery("update ImportBatch b set b.fileGoneAt = :now where b.id = :batch")
                .setParameter("now", now)
                .setParameter("batch", batch)
                .executeUpdate();
    }

    boolean knows(String fileName) {
        return !database.createQuery("select 1 from ImportBatch b where b.fileName = :name", Integer.class)
                .setParameter("name", fileName)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void forgetRows(UUID batch) {
        database.createQuery("delete from ImportedRow r where r.batchId = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    // one statement for many rows; an import of known firms has a row for each of them
    void keep(UUID batch, List<RowResult> results) {
        database.flush(); // the records that the rows point at come first
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(NEW_ROW)) {
                for (RowResult result : results) {
                    fill(insert, batch, result);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private void fill(PreparedStatement insert, UUID batch, RowResult result) throws SQLException {
        RowResult.Remark remark = result.remark();
        insert.setBytes(1, bytes(batch));
        insert.setInt(2, result.row());
        insert.setString(3, result.outcome().name());
        insert.setString(4, result.label());
        insert.setString(5, remark == null ? null : remark.field());
        insert.setString(6, remark == null ? null : remark.code());
        insert.setString(7, remark == null ? null : json.write(remark.values()));
        insert.setBytes(8, result.subject() == null ? null : bytes(result.subject()));
        insert.setString(9, result.before().isEmpty() ? null : json.write(result.before()));
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** What is written down about rows with this outcome (any where null) after row {@code above}, in the file's order. */
    List<StoredRow> rows(UUID batch, @Nullable RowOutcome outcome, int above, int most) {
        return database.createQuery("""
                        select new org.lianzhao.transfer.StoredRow(
                            r.rowNo, r.outcome, r.label, r.field, r.code, r.codeValues, r.subjectId)
                        from ImportedRow r
                        where r.batchId = :batch and (:outcome is null or r.outcome = :outcome) and r.rowNo > :above
                        order by r.rowNo
                        """, StoredRow.class)
                .setParameter("batch", batch)
                .setParameter("outcome", outcome)
                .setParameter("above", above)
                .setMaxResults(most)
                .getResultList();
    }
}
