package org.lianzhao.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Moves rows from one record of a firm to the other and back, and notes which. The records themselves are held. */
@ApplicationScoped
public class FirmRows {
    private static final String STATE = ".state.";

    private final EntityManager database;

    FirmRows(EntityManager database) {
        this.database = database;
    }

    /** Moves every row of the column. */
    @Transactional(TxType.MANDATORY)
    public void move(HeldColumn held, MergedPair pair) {
        move(held, pair, "1 = 1");
    }

    /**
     * Moves rows of the column.
     *
     * @param which a condition on the row {@code t} in plain SQL, with {@code :kept} and {@code :gone}
     */
    @Transactional(TxType.MANDATORY)
    public void move(HeldColumn held, MergedPair pair, String which) {
        with(
                        pair,
                        which + " :gone",
                        database.createNativeQuery("""
                        insert into company_merge_row (merge_id, relation, row_id)
                        select :merge, :relation, t.id from %s t where t.%s = :gone and (%s)
                        """.formatted(held.table(), held.column(), which))
                                .setParameter("relation", held.name())
                                .setParameter("merge", pair.merge()))
                .executeUpdate();
        change(held, pair.merge(), pair.gone(), pair.kept());
    }

    /** Moves back what was moved and is still with the record that was kept. */
    @Transactional(TxType.MANDATORY)
    public void moveBack(HeldColumn held, MergedPair pair) {
        change(held, pair.merge(), pair.kept(), pair.gone());
    }

    /**
     * Moves back what was moved and may stand with the record that went.
     *
     * @param which as for moving
     */
    @Transactional(TxType.MANDATORY)
    public void moveBack(HeldColumn held, MergedPair pair, String which) {
        // asked first: a statement may not ask of the table that it changes
        List<?> fitting = with(
                        pair,
                        which,
                        database.createNativeQuery("""
                        select t.id from %s t join company_merge_row m on m.row_id = t.id
                        where m.merge_id = :merge and m.relation = :relation and t.%s = :at and (%s)
                        """.formatted(held.table(), held.column(), which))
                                .setParameter("relation", held.name())
                                .setParameter("merge", pair.merge())
                                .setParameter("at", pair.kept()))
                .getResultList();
        for (Object row : fitting) {
            change(held, pair, Objects.requireNonNull(MergeRepository.id(row)));
        }
    }

    private void change(HeldColumn held, MergedPair pair, UUID row) {
        database.createNativeQuery("update %s set %s = :gone%s where id = :row"
                        .formatted(held.table(), held.column(), held.versioned() ? ", version = version + 1" : ""))
                .setParameter("gone", pair.gone())
                .setParameter("row", row)
                .executeUpdate();
    }

    /** Notes a row that something else than moving happened to. */
    @Transactional(TxType.MANDATORY)
    public void note(String relation, MergedPair pair, UUID row) {
        database.createNativeQuery(
                        "insert into company_merge_row (merge_id, relation, row_id) values (:merge, :relation, :row)")
                .setParameter("merge", pair.merge())
                .setParameter("relation", relation)
                .setParameter("row", row)
                .executeUpdate();
    }

    /**
     * Puts rows in another state and notes which they were in.
     *
     * @param table one that has a state
     * @param which as for moving
     */
    @Transactional(TxType.MANDATORY)
    public void restate(String table, String state, MergedPair pair, String which) {
        List<?> rows = with(
                        pair,
                        which,
                        database.createNativeQuery(
                                "select t.id, t.state from %s t where %s for update".formatted(table, which)))
                .getResultList();
        for (Object row : rows) {
            UUID id = Objects.requireNonNull(MergeRepository.id(((Object[]) row)[0]));
            note(table + STATE + ((Object[]) row)[1], pair, id);
            database.createNativeQuery("update %s set state = :state where id = :id".formatted(table))
                    .setParameter("state", state)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** Puts rows back in the state they were in. */
    @Transactional(TxType.MANDATORY)
    public void restateBack(String table, MergedPair pair) {
        database.createNativeQuery("""
                        update %s t join company_merge_row m on m.row_id = t.id and m.merge_id = :merge
                          and m.relation like :noted
                        set t.state = substring(m.relation, :begin)
                        """.formatted(table))
                .setParameter("merge", pair.merge())
                .setParameter("noted", table + STATE + "%")
                .setParameter("begin", (table + STATE).length() + 1)
                .executeUpdate();
    }

    private static Query with(MergedPair pair, String which, Query query) {
        if (which.contains(":kept")) {
            query.setParameter("kept", pair.kept());
        }
        if (which.contains(":gone")) {
            query.setParameter("gone", pair.gone());
        }
        return query;
    }

    private void change(HeldColumn held, UUID merge, UUID from, UUID to) {
        database.createNativeQuery("""
                        update %s set %s = :to%s
                        where %s = :from and id in (
                          select m.row_id from company_merge_row m where m.merge_id = :merge and m.relation = :relation)
                        """.formatted(
                        held.table(), held.column(), held.versioned() ? ", version = version + 1" : "", held.column()))
                .setParameter("to", to)
                .setParameter("from", from)
                .setParameter("merge", merge)
                .setParameter("relation", held.name())
                .executeUpdate();
    }
}
