package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.transfer.MadeRecord;

/** Remembers whose amounts went into another record, for as long as that one is there. */
@ApplicationScoped
class JoinedRecords {
    private final EntityManager database;

    JoinedRecords(EntityManager database) {
        this.database = database;
    }

    /** The amounts of the one, with those that had gone into it, are in the other from now on. */
    @Transactional(TxType.MANDATORY)
    void join(SupplySurvey gone, SupplySurvey kept) {
        database.createQuery("update JoinedRecord j set j.keptId = :kept where j.keptId = :gone")
                .setParameter("kept", kept.getId())
                .setParameter("gone", gone.getId())
                .executeUpdate();
        database.persist(new JoinedRecord(gone, kept));
    }

    /** This record is about to be removed, and with it the amounts that went into it. */
    @Transactional(TxType.MANDATORY)
    void forget(SupplySurvey kept) {
        database.createQuery("delete from JoinedRecord j where j.keptId = :kept")
                .setParameter("kept", kept.getId())
                .executeUpdate();
    }

    /** Those of these records whose amounts live on in others. */
    @Transactional(TxType.MANDATORY)
    Set<UUID> among(Collection<UUID> records) {
        return records.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createQuery("select j.id from JoinedRecord j where j.id in :ids", UUID.class)
                        .setParameter("ids", records)
                        .getResultList());
    }

    /** Those that an import entered, by key, each named by the firm of the record that holds its amounts. */
    @Transactional(TxType.MANDATORY)
    List<MadeRecord> madeBy(UUID batch, @Nullable UUID last, int most) {
        return database.createQuery("""
                        select new org.lianzhao.transfer.MadeRecord(j.id, j.batchRow, c.name)
                        from JoinedRecord j join SupplySurvey s on s.id = j.keptId join Company c on c.id = s.companyId
                        where j.batchId = :batch and j.id > :last order by j.id
                        """, MadeRecord.class)
                .setParameter("batch", batch)
                .setParameter("last", last == null ? new UUID(0, 0) : last)
                .setMaxResults(most)
                .getResultList();
    }
}
