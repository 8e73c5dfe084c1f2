package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people have said of rows of earlier imports: the same row is not asked about again when it comes anew. */
@ApplicationScoped
public class EarlierWords {
    private final EntityManager database;

    EarlierWords(EntityManager database) {
        this.database = database;
    }

    /**
     * The record that a row was on which a person decided, and which said the same to the letter: the one he took it for, or
     * the one that it became. The latest word counts; words on imports that were taken back do not.
     */
    public Optional<UUID> on(String kind, ImportRow row) {
        return database.createQuery("""
                        select r.subjectId from ImportedRow r join ImportBatch b on b.id = r.batchId
                        where r.print = :print and r.outcome in :settled and r.subjectId is not null
                          and b.kind = :kind and b.reversal.reversal is null and b.start.writtenSince is not null
                        order by r.id desc
                        """, UUID.class)
                .setParameter("print", RowPrint.of(row.cells()))
                .setParameter("settled", List.of(RowOutcome.CREATED, RowOutcome.UPDATED, RowOutcome.UNCHANGED))
                .setParameter("kind", kind)
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
