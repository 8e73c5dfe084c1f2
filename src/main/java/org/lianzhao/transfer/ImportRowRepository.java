package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions about what became of the rows of imports. */
@ApplicationScoped
class ImportRowRepository {
    /** A dry run may have left rows that are yet to be forgotten. */
    private static final String OF_THIS_PASS = """
             and exists (select 1 from ImportBatch b where b.id = r.batchId and b.counts.leftovers = false)
            """;

    private static final String ROW = "select new org.lianzhao.transfer.StoredRow(r.rowNo, r.outcome, r.label, ";

    private static final String OF_IMPORT = """
            , r.subjectId, (select d.outcome from RowWord d where d.batchId = r.batchId and d.rowNo = r.rowNo),
                r.takenBack)
            from ImportedRow r where r.batchId = :batch
            """ + OF_THIS_PASS;

    private static final int MOST_TWINS = 500;

    private final EntityManager database;

    ImportRowRepository(EntityManager database) {
        this.database = database;
    }

    /** Forgets rows of the import, at most so many; how many they were. */
    int forget(UUID batch, int most) {
        return database.createNativeQuery("delete from import_row where batch_id = :batch order by row_no limit :most")
                .setParameter("batch", batch)
                .setParameter("most", most)
                .executeUpdate();
    }

    /**
     * What is written down about rows with this outcome (any where null; of those created, what there is to say of some)
     * after row {@code above}, in the file's order; rows of which only the taking back has something to say are no part.
     */
    List<StoredRow> rows(UUID batch, @Nullable RowOutcome outcome, int above, int most) {
        return database.createQuery(
                        ROW + "r.field, r.code, r.codeValues" + OF_IMPORT
                                + " and (:outcome is null or r.outcome = :outcome) and r.rowNo > :above"
                                + (outcome == RowOutcome.CREATED
                                        ? " and r.code is not null"
                                        : " and (r.outcome <> CREATED or r.code is not null or r.takenBack is null)")
                                + " order by r.rowNo",
                        StoredRow.class)
                .setParameter("batch", batch)
                .setParameter("outcome", outcome)
                .setParameter("above", above)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that the taking back of the import left as they are, after row {@code above}. */
    List<StoredRow> kept(UUID batch, int above, int most) {
        return database.createQuery(
                        ROW + "r.keptField, r.keptCode, r.keptValues" + OF_IMPORT
                                + " and r.takenBack = :kept and r.rowNo > :above order by r.rowNo",
                        StoredRow.class)
                .setParameter("batch", batch)
                .setParameter("kept", ReversalOutcome.KEPT)
                .setParameter("above", above)
                .setMaxResults(most)
                .getResultList();
    }

    /** What is written down about rows with these numbers, by number. */
    Map<Integer, ImportedRow> numbered(UUID batch, List<Integer> numbers) {
        return database.createQuery(
                        "from ImportedRow r where r.batchId = :batch and r.rowNo in :numbers", ImportedRow.class)
                .setParameter("batch", batch)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(ImportedRow::row, Function.identity()));
    }

    /** All that is written down about rows that are about these records. */
    List<ImportedRow> about(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : database.createQuery("from ImportedRow r where r.subjectId in :subjects", ImportedRow.class)
                        .setParameter("subjects", subjects)
                        .getResultList();
    }

    Optional<ImportedRow> row(UUID batch, int row) {
        return database.createQuery(
                        "from ImportedRow r where r.batchId = :batch and r.rowNo = :row" + OF_THIS_PASS,
                        ImportedRow.class)
                .setParameter("batch", batch)
                .setParameter("row", row)
                .getResultStream()
                .findFirst();
    }

    /** Other rows that wait, say the same of the same record, and come from imports that have ended, by import. */
    List<ImportedRow> alike(ImportedRow row) {
        return database.createQuery("""
                        from ImportedRow r where r.subjectId = :subject and r.outcome = :review and r.label = :label
                            and r.cells is not null and r.id <> :id
                            and exists (select 1 from ImportBatch b, ImportBatch own where b.id = r.batchId
                                and own.id = :batch and b.kind = own.kind and b.status in :ended
                                and b.start.writtenSince is not null)
                        order by r.batchId, r.rowNo
                        """, ImportedRow.class)
                .setParameter("subject", row.subject())
                .setParameter("review", RowOutcome.REVIEW)
                .setParameter("label", row.label())
                .setParameter("id", row.id())
                .setParameter("batch", row.batch())
                .setParameter("ended", ImportStatus.ENDED)
                .setMaxResults(MOST_TWINS)
                .getResultList();
    }

    /** Rows that changed a record and were written before this place, the last first; not what was taken back as a whole. */
    List<ImportedRow> changedBefore(UUID batch, WrittenPlace below, int most) {
        return database.createQuery("""
                        from ImportedRow r where r.batchId = :batch and r.outcome = :updated and r.subjectId is not null
                            and (r.takenBack is null or r.takenBack = :kept)
                            and (r.settledNo < :settled or (r.settledNo = :settled and r.rowNo < :row))
                        order by r.settledNo desc, r.rowNo desc
                        """, ImportedRow.class)
                .setParameter("batch", batch)
                .setParameter("updated", RowOutcome.UPDATED)
                .setParameter("kept", ReversalOutcome.KEPT)
                .setParameter("settled", below.settled())
                .setParameter("row", below.row())
                .setMaxResults(most)
                .getResultList();
    }

    /** What people said of rows between these two, both included. */
    List<RowWord> words(UUID batch, int first, int last) {
        return database.createQuery(
                        "from RowWord d where d.batchId = :batch and d.rowNo between :first and :last", RowWord.class)
                .setParameter("batch", batch)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    void say(RowWord word) {
        database.merge(word);
    }

    void unsay(UUID batch, int row) {
        database.createQuery("delete from RowWord d where d.batchId = :batch and d.rowNo = :row")
                .setParameter("batch", batch)
                .setParameter("row", row)
                .executeUpdate();
    }

    void unsayAll(UUID batch) {
        database.createQuery("delete from RowWord d where d.batchId = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
    }
}
