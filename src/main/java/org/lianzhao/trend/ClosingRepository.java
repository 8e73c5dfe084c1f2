package org.lianzhao.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions about gaps that projects closed. */
@ApplicationScoped
class ClosingRepository {
    private final EntityManager database;

    ClosingRepository(EntityManager database) {
        this.database = database;
    }

    void add(GapClosing closing) {
        database.persist(closing);
    }

    /**
     * Whether another project closed this gap and does so still, whatever this transaction saw when it began; nobody changes
     * that before it ends.
     */
    boolean isClosedByAnother(UUID segment, UUID lead) {
        // plain SQL: the dialect's "for update of" is MySQL's alone
        return !database.createNativeQuery("""
                        select 1 from gap_closing
                        where segment_id = :segment and undone_at is null and lead_id <> :lead for update
                        """)
                .setParameter("segment", segment)
                .setParameter("lead", lead)
                .getResultList()
                .isEmpty();
    }

    /** Every gap that this project ever closed, undone ones included. */
    List<GapClosing> ofLead(UUID lead) {
        return database.createQuery("from GapClosing c where c.leadId = :lead order by c.closedAt", GapClosing.class)
                .setParameter("lead", lead)
                .getResultList();
    }

    /** The same, whatever this transaction saw when it began; nobody changes them before it ends. */
    List<GapClosing> ofLeadNow(UUID lead) {
        return database.createNativeQuery(
                        "select * from gap_closing where lead_id = :lead order by closed_at for update",
                        GapClosing.class)
                .setParameter("lead", lead)
                .getResultStream()
                .map(GapClosing.class::cast)
                .toList();
    }

    /**
     * The gaps among these segments that were closed since and are so still, the latest first.
     *
     * @param below only those before the one with this key; null for all
     */
    List<GapClosing> since(Collection<UUID> segments, Instant since, @Nullable UUID below, int most) {
        return database.createQuery("""
                        from GapClosing c where c.segmentId in :segments and c.closedAt >= :since and c.undoneAt is null
                            and (:below is null or c.id < :below)
                        order by c.id desc
                        """, GapClosing.class)
                .setParameter("segments", segments)
                .setParameter("since", since)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** Which of these segments' gaps were closed since and are so still. */
    List<UUID> closedSince(Collection<UUID> segments, Instant since) {
        return database.createQuery("""
                        select distinct c.segmentId from GapClosing c
                        where c.segmentId in :segments and c.closedAt >= :since and c.undoneAt is null
                        """, UUID.class)
                .setParameter("segments", segments)
                .setParameter("since", since)
                .getResultList();
    }
}
