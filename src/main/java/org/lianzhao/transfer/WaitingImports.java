package org.lianzhao.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Imports in which a person has the next word: those that were tried or stopped, and those that hold rows to be decided. */
@ApplicationScoped
public class WaitingImports {
    private final EntityManager database;

    WaitingImports(EntityManager database) {
        this.database = database;
    }

    /** The latest of those that this person handed in, in one statement. */
    @Transactional
    public List<WaitingImport> of(UUID person, int most) {
        return database.createQuery("""
                        from ImportBatch b where b.start.startedById = :person
                            and (b.status in :waiting or (b.status = :done and b.counts.reviewRows > 0))
                            and b.reversal.reversal is null
                        order by b.id desc
                        """, ImportBatch.class)
                .setParameter("person", person)
                .setParameter("waiting", ImportStatus.WAITING)
                .setParameter("done", ImportStatus.DONE)
                .setMaxResults(most)
                .getResultStream()
                .map(batch -> new WaitingImport(
                        batch.getId(),
                        batch.file().name(),
                        batch.getStatus(),
                        batch.counts().review(),
                        batch.start().at()))
                .toList();
    }
}
