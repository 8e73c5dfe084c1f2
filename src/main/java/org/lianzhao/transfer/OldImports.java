package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Questions about imports that something is left over of. */
@ApplicationScoped
class OldImports {
    private static final int AT_A_TIME = 500;

    private final EntityManager database;

    OldImports(EntityManager database) {
        this.database = database;
    }

    /** Imports that wait for a person who has done nothing with them since this moment. */
    List<UUID> leftSince(Instant moment) {
        return database.createQuery("""
                        select b.id from ImportBatch b
                        where b.status in :waiting and b.course.touchedAt < :moment order by b.id
                        """, UUID.class)
                .setParameter("waiting", ImportStatus.WAITING)
                .setParameter("moment", moment)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    /** Imports whose files are still kept, and that ended before this moment or because nobody came back to them. */
    List<ImportBatch> endedBefore(Instant moment) {
        return database.createQuery("""
                        from ImportBatch b where b.status in :ended and b.file.fileGoneAt is null
                            and (b.course.finishedAt < :moment or b.course.failure = :left)
                        """, ImportBatch.class)
                .setParameter("ended", ImportStatus.ENDED)
                .setParameter("moment", moment)
                .setParameter("left", ImportCourse.LEFT_ALONE)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    void noteFileGone(UUID batch, Instant now) {
        database.createQuery("update ImportBatch b set b.file.fileGoneAt = :now where b.id = :batch")
                .setParameter("now", now)
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** Imports that ended while rows of an earlier pass were being forgotten. */
    List<UUID> endedWithLeftovers() {
        return database.createQuery(
                        "select b.id from ImportBatch b where b.status in :ended and b.counts.leftovers = true",
                        UUID.class)
                .setParameter("ended", ImportStatus.ENDED)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    /** Those of these files that belong to an import. */
    Set<String> known(Collection<String> keys) {
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(database.createQuery(
                                "select b.file.fileKey from ImportBatch b where b.file.fileKey in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }
}
