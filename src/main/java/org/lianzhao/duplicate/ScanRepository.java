package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.shared.problem.Missing;

/** Questions about scans. */
@ApplicationScoped
class ScanRepository {
    private final EntityManager database;

    ScanRepository(EntityManager database) {
        this.database = database;
    }

    void add(DuplicateScan scan) {
        database.persist(scan);
        database.flush(); // of two that start at once the second is refused here
    }

    Optional<DuplicateScan> latest() {
        return database.createQuery("from DuplicateScan s order by s.id desc", DuplicateScan.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<UUID> running() {
        return database.createQuery("select s.id from DuplicateScan s where s.state = :running", UUID.class)
                .setParameter("running", ScanState.RUNNING)
                .getResultStream()
                .findFirst();
    }

    /** The scan, which nobody else may change until the end of the transaction. */
    DuplicateScan hold(UUID id) {
        // written out: Hibernate's own lock clause for MySQL is not understood by MariaDB
        database.createNativeQuery("select 1 from duplicate_scan where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        DuplicateScan scan = database.find(DuplicateScan.class, id);
        if (scan == null) {
            throw new Missing("duplicate-scan", id);
        }
        return scan;
    }
}
