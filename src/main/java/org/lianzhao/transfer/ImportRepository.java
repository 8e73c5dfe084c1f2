package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Missing;

/** Questions about imports. */
@ApplicationScoped
class ImportRepository {
    /** As the database orders keys; who holds several imports takes them in this order. */
    private static final Comparator<UUID> IN_ORDER = Comparator.comparing(UUID::toString);

    private final EntityManager database;

    ImportRepository(EntityManager database) {
        this.database = database;
    }

    void add(ImportBatch batch) {
        database.persist(batch);
    }

    Optional<ImportBatch> find(UUID id) {
        return Optional.ofNullable(database.find(ImportBatch.class, id));
    }

    ImportBatch get(UUID id) {
        return find(id).orElseThrow(() -> new Missing("import", id));
    }

    /** The batch, which nobody else may change until the end of the transaction. */
    ImportBatch hold(UUID id) {
        lock(id);
        return get(id);
    }

    /** Holds all of these until the end of the transaction. */
    void holdAll(Collection<UUID> ids) {
        // always in the same order, or two could wait for each other; nothing is read before the last is held
        ids.stream().sorted(IN_ORDER).forEach(this::lock);
    }

    private void lock(UUID id) {
        // written out: Hibernate's own lock clause for MySQL is not understood by MariaDB
        database.createNativeQuery("select 1 from import_batch where id = :id for update")
                .setParameter("id", id)
                .getResultList();
    }

    /** Imports that the program has work to do for, the oldest first. */
    List<UUID> atWork() {
        List<UUID> toRead = database.createQuery(
                        "select b.id from ImportBatch b where b.status in :atWork order by b.id", UUID.class)
                .setParameter("atWork", List.of(ImportStatus.READING, ImportStatus.RUNNING))
                .setMaxResults(20)
                .getResultList();
        List<UUID> toTakeBack = database.createQuery(
                        "select b.id from ImportBatch b where b.reversal.reversal = :running order by b.id", UUID.class)
                .setParameter("running", ReversalStatus.RUNNING)
                .setMaxResults(20)
                .getResultList();
        return Stream.concat(toRead.stream(), toTakeBack.stream())
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    List<ImportBatch> page(@Nullable UUID below, int rows) {
        return database.createQuery(
                        "from ImportBatch b where (:below is null or b.id < :below) order by b.id desc",
                        ImportBatch.class)
                .setParameter("below", below)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * Those of these records that an import other than this one, not taken back itself, has changed or found as it says; one
     * that could not give back what it changed is yet to be taken back as far as that goes.
     */
    Set<UUID> alsoUsedBy(UUID batch, Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : database.createQuery("""
                                select distinct r.subjectId from ImportedRow r where r.subjectId in :subjects
                                    and r.batchId <> :batch and r.outcome in (:updated, :unchanged)
                                    and (r.takenBack is null or (r.takenBack = :kept and r.outcome = :updated))
                                    and r.batchId in (select b.id from ImportBatch b where b.start.writtenSince is not null
                                        and (r.outcome = :updated or b.reversal.reversal is null))
                                """, UUID.class)
                        .setParameter("subjects", subjects)
                        .setParameter("batch", batch)
                        .setParameter("updated", RowOutcome.UPDATED)
                        .setParameter("unchanged", RowOutcome.UNCHANGED)
                        .setParameter("kept", ReversalOutcome.KEPT)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    boolean knows(String fileName) {
        return !database.createQuery("select 1 from ImportBatch b where b.file.fileName = :name", Integer.class)
                .setParameter("name", fileName)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
