package org.lianzhao.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/** Lets tasks follow their firm where two records turn out to be one; those on a lead follow the lead. */
@ApplicationScoped
class MergedTasks implements MergeParticipant {
    private static final HeldColumn FIRM = new HeldColumn("task", "company_id", true);

    private final FirmRows rows;

    MergedTasks(FirmRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(FIRM.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(FIRM, pair);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(FIRM, pair);
    }
}
