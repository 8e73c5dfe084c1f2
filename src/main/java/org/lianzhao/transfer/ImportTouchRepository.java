package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which imports have touched a record. What was only tried has touched none. */
@ApplicationScoped
class ImportTouchRepository {
    private final EntityManager database;

    ImportTouchRepository(EntityManager database) {
        this.database = database;
    }

    /** Rows that say something of these records and stand before {@code below}, the latest import first. */
    List<ImportTouch> saying(Collection<UUID> subjects, ImportPlace below, int most) {
        return database.createQuery("""
                        select new org.lianzhao.transfer.ImportTouch(r.batchId, r.rowNo, r.outcome,
                            case when r.takenBack = :back then true else false end,
                            b.file.fileName, b.sourceNote, b.start.startedAt, b.start.startedByName, r.subjectId)
                        from ImportedRow r join ImportBatch b on b.id = r.batchId
                        where r.subjectId in :subjects and r.outcome in :saying and b.start.writtenSince is not null
                            and (r.batchId < :import or (r.batchId = :import and r.rowNo < :row))
                        order by r.batchId desc, r.rowNo desc
                        """, ImportTouch.class)
                .setParameter("back", ReversalOutcome.TAKEN_BACK)
                .setParameter("subjects", subjects)
                .setParameter("saying", Set.of(RowOutcome.UPDATED, RowOutcome.UNCHANGED))
                .setParameter("import", below.importId())
                .setParameter("row", below.row())
                .setMaxResults(most)
                .getResultList();
    }

    /** The first row of this import that told each of these records something, or found it as it says, by the record's key. */
    Map<UUID, Integer> firstRows(UUID batch, Collection<UUID> subjects) {
        return database.createQuery("""
                        select r.subjectId, min(r.rowNo) from ImportedRow r
                        where r.batchId = :batch and r.subjectId in :subjects and r.outcome in :saying group by r.subjectId
                        """, Object[].class)
                .setParameter("batch", batch)
                .setParameter("subjects", subjects)
                .setParameter("saying", Set.of(RowOutcome.UPDATED, RowOutcome.UNCHANGED))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    Stream<ImportTouch> making(Collection<ImportTouch.Maker> makers) {
        Set<UUID> ids = makers.stream().map(ImportTouch.Maker::importId).collect(Collectors.toSet());
        Map<UUID, ImportBatch> batches = database.createQuery(
                        "from ImportBatch b where b.id in :ids", ImportBatch.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(ImportBatch::getId, Function.identity()));
        return makers.stream()
                .flatMap(maker ->
                        Stream.ofNullable(batches.get(maker.importId())).map(batch -> ImportTouch.made(batch, maker)));
    }
}
