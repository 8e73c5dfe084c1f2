package org.lianzhao.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianzhao.company.CompanyMention;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/**
 * Lets what people do about targets follow the firm where two records turn out to be one; where both have it for a segment,
 * that of the kept record stands. The lists themselves are scored again, and need no firm.
 */
@ApplicationScoped
class MergedTargets implements MergeParticipant, CompanyMention {
    private static final String LISTED = "target";
    private static final HeldColumn WORK = new HeldColumn("target_work", "company_id", true);
    private static final HeldColumn EVENT = new HeldColumn("target_event", "company_id", false);
    private static final String ASIDE = "target_event.aside";
    private static final String ALONE = """
            not exists (
              select 1 from target_work k where k.company_id = :kept and k.segment_id = t.segment_id)
            """;

    /** What was done with the record whose work on the target stands no more. */
    private static final String OF_OTHER = """
            (t.company_id = :gone and exists (
              select 1 from target_work k where k.company_id = :kept and k.segment_id = t.segment_id))
            or (t.company_id = :kept and exists (
              select 1 from target_work g where g.company_id = :gone and g.segment_id = t.segment_id) and %s)
            """.formatted(ALONE);

    private final EntityManager database;
    private final FirmRows rows;

    MergedTargets(EntityManager database, FirmRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(WORK.name(), EVENT.name(), LISTED + ".company_id");
    }

    @Override
    public void join(MergedPair pair) {
        setAside(pair);
        rows.move(WORK, pair, ALONE);
        rows.move(EVENT, pair, "t.kind <> 'SCORED'"); // what the other record scored is no score of this one
        knownToo(pair.gone(), pair.kept());
        forget(List.of(pair.gone()));
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(WORK, pair);
        rows.moveBack(EVENT, pair);
        aside(pair, false);
        knownToo(pair.kept(), pair.gone());
    }

    private void setAside(MergedPair pair) {
        database.createNativeQuery("""
                        insert into company_merge_row (merge_id, relation, row_id)
                        select :merge, :relation, t.id from target_event t
                        where t.company_id in (:gone, :kept) and t.kind <> 'SCORED' and t.aside = false and (%s)
                        """.formatted(OF_OTHER))
                .setParameter("merge", pair.merge())
                .setParameter("relation", ASIDE)
                .setParameter("gone", pair.gone())
                .setParameter("kept", pair.kept())
                .executeUpdate();
        aside(pair, true);
    }

    private void aside(MergedPair pair, boolean is) {
        database.createNativeQuery("""
                        update target_event t join company_merge_row m on m.row_id = t.id
                        set t.aside = :is where m.merge_id = :merge and m.relation = :relation
                        """)
                .setParameter("is", is)
                .setParameter("merge", pair.merge())
                .setParameter("relation", ASIDE)
                .executeUpdate();
    }

    // a tie to the one record that was known when a target was rejected is known as one to the other, too: it is no
    // news.
    // Nobody is told and nobody's form is out of date for it, so that the version stays
    private void knownToo(UUID told, UUID meant) {
        database.createNativeQuery("""
                        update target_work w join target_known_firm k on k.work_id = w.id
                        set w.known_reasons = concat(w.known_reasons, :between, replace(w.known_reasons, :from, :to))
                        where k.firm_id = :told
                        """)
                .setParameter("between", TargetWork.BETWEEN)
                .setParameter("from", told.toString())
                .setParameter("to", meant.toString())
                .setParameter("told", told)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into target_known_firm (work_id, firm_id)
                        select k.work_id, :meant from target_known_firm k
                        where k.firm_id = :told and not exists (
                          select 1 from target_known_firm h where h.work_id = k.work_id and h.firm_id = :meant)
                        """)
                .setParameter("told", told)
                .setParameter("meant", meant)
                .executeUpdate();
    }

    @Override
    public Set<String> tables() {
        return Set.of(LISTED, EVENT.table());
    }

    @Override
    public void forget(Collection<UUID> companies) {
        for (String table : tables()) {
            database.createNativeQuery("delete from " + table + " where company_id in (:ids)")
                    .setParameter("ids", companies)
                    .executeUpdate();
        }
    }
}
