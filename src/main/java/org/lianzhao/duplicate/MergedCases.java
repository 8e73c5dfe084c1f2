package org.lianzhao.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/**
 * Lets the queue follow merges: the case of the two is settled, other cases of the record that went are the kept one's from
 * now on. Where both records have a case with the same third one, the kept one's stays and takes over that somebody said
 * "not the same"; the other is moot.
 */
@ApplicationScoped
class MergedCases implements MergeParticipant {
    private static final HeldColumn ONE = new HeldColumn("duplicate_case", "company_id", false);
    private static final HeldColumn OTHER = new HeldColumn("duplicate_case", "other_id", false);
    private static final String OF_PAIR = "t.low_id = least(:kept, :gone) and t.high_id = greatest(:kept, :gone)";
    // each asks by one column and so by its index: a merge must not hold cases that have nothing to do with it
    private static final String ASKED_TWICE = """
            t.%1$s = :gone and t.%2$s is not null and t.state in ('OPEN', 'LATER', 'DIFFERENT')
              and exists (select 1 from duplicate_case k
                where k.low_id = least(:kept, t.%2$s) and k.high_id = greatest(:kept, t.%2$s))
            """;
    private static final String SAID_OF_THE_OTHER = """
            t.%1$s = :kept and t.%2$s is not null and t.state in ('OPEN', 'LATER')
              and exists (select 1 from duplicate_case g where g.state = 'DIFFERENT'
                and g.low_id = least(:gone, t.%2$s) and g.high_id = greatest(:gone, t.%2$s))
            """;
    private static final String MOVES = "t.state <> 'MOOT' and t.state <> 'SAME'";

    private final EntityManager database;
    private final FirmRows rows;
    private final Acting acting;
    private final Clock clock;

    MergedCases(EntityManager database, FirmRows rows, Acting acting, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of(ONE.name(), OTHER.name());
    }

    @Override
    public void join(MergedPair pair) {
        database.flush();
        rows.restate("duplicate_case", "SAME", pair, OF_PAIR);
        sign(pair.merge(), acting.actor().orElse(null));
        restate("DIFFERENT", pair, SAID_OF_THE_OTHER);
        restate("MOOT", pair, ASKED_TWICE);
        rows.move(ONE, pair, MOVES);
        rows.move(OTHER, pair, MOVES);
    }

    private void restate(String state, MergedPair pair, String which) {
        rows.restate("duplicate_case", state, pair, which.formatted("company_id", "other_id"));
        rows.restate("duplicate_case", state, pair, which.formatted("other_id", "company_id"));
    }

    private void sign(UUID merge, @Nullable Actor by) {
        database.createNativeQuery("""
                        update duplicate_case set merge_id = :merge, decided_by_id = :id, decided_by_name = :name,
                          decided_at = :now
                        where state = 'SAME' and id in (
                          select m.row_id from company_merge_row m where m.merge_id = :merge)
                        """)
                .setParameter("merge", merge)
                .setParameter("id", by == null ? null : by.id())
                .setParameter("name", by == null ? null : by.name())
                .setParameter("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(OTHER, pair);
        rows.moveBack(ONE, pair);
        rows.restateBack("duplicate_case", pair);
        database.createNativeQuery("""
                        update duplicate_case set merge_id = null, decided_by_id = null, decided_by_name = null,
                          decided_at = null
                        where merge_id = :merge
                        """).setParameter("merge", pair.merge()).executeUpdate();
    }
}
