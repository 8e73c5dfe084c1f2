package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.shared.problem.Missing;

/** Questions about the queue. */
@ApplicationScoped
class CaseRepository {
    private static final String LINE = """
            select new org.lianzhao.duplicate.CaseLine(c.id, c.companyId, c.otherId, c.batchId, c.rowNo, c.rowName,
                c.reasons, c.strength, c.origin, c.state, c.decidedByName, c.decidedAt, c.mergeId, c.recordedAt)
            from DuplicateCase c
            """;

    private final EntityManager database;

    CaseRepository(EntityManager database) {
        this.database = database;
    }

    /** The cases that are asked for, the most likely first and of those the latest. */
    List<CaseLine> page(CaseFilter filter, @Nullable CasePosition after, int most) {
        String from = filter.origin == null ? "" : " and c.origin = :origin";
        String of = filter.company == null ? "" : " and (c.companyId = :firm or c.otherId = :firm)";
        String below =
                after == null ? "" : " and c.strength <= :strength and (c.strength < :strength or c.id < :below)";
        var query = database.createQuery(
                        LINE + " where c.state = :state" + from + of + below + " order by c.strength desc, c.id desc",
                        CaseLine.class)
                .setParameter("state", filter.state())
                .setMaxResults(most);
        if (filter.origin != null) {
            query.setParameter("origin", filter.origin);
        }
        if (filter.company != null) {
            query.setParameter("firm", filter.company);
        }
        if (after != null) {
            query.setParameter("strength", after.strength()).setParameter("below", after.id());
        }
        return query.getResultList();
    }

    CaseLine line(UUID id) {
        return database.createQuery(LINE + " where c.id = :id", CaseLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("duplicate-case", id));
    }

    /** The case of two records, whichever comes first in it. */
    Optional<UUID> ofPair(UUID one, UUID other) {
        return database.createQuery(
                        "select c.id from DuplicateCase c where (c.companyId = :one and c.otherId = :other)"
                                + " or (c.companyId = :other and c.otherId = :one)",
                        UUID.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultStream()
                .findFirst();
    }

    /** The case of a row, held to the end of the transaction. */
    Optional<DuplicateCase> ofRow(UUID batch, int row) {
        database.createNativeQuery("select id from duplicate_case where batch_id = :batch and row_no = :row for update")
                .setParameter("batch", batch)
                .setParameter("row", row)
                .getResultList();
        return database.createQuery(
                        "from DuplicateCase c where c.batchId = :batch and c.rowNo = :row", DuplicateCase.class)
                .setParameter("batch", batch)
                .setParameter("row", row)
                .getResultStream()
                .findFirst();
    }

    /** Cases of rows of an import on which nobody has decided, held to the end of the transaction. */
    List<DuplicateCase> openOf(UUID batch) {
        database.createNativeQuery(
                        "select id from duplicate_case where batch_id = :batch and state in ('OPEN', 'LATER') for update")
                .setParameter("batch", batch)
                .getResultList();
        return database.createQuery(
                        "from DuplicateCase c where c.batchId = :batch and c.state in :undecided", DuplicateCase.class)
                .setParameter("batch", batch)
                .setParameter("undecided", List.of(CaseState.OPEN, CaseState.LATER))
                .getResultList();
    }

    /** A case, held to the end of the transaction. As it is now, where nothing has been read in the transaction before. */
    DuplicateCase hold(UUID id) {
        // locks of the object-relational mapping name a table, which MariaDB does not understand
        database.createNativeQuery("select id from duplicate_case where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        DuplicateCase found = database.find(DuplicateCase.class, id);
        if (found == null) {
            throw new Missing("duplicate-case", id);
        }
        return found;
    }

    /** How many cases wait, counted up to a number that nobody works off at a glance. */
    int open(int most) {
        return database.createQuery("select 1 from DuplicateCase c where c.state = :open", Integer.class)
                .setParameter("open", CaseState.OPEN)
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
