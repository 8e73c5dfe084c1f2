package org.lianzhao.task;

import jakarta.inject.Singleton;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;

/** Lets tasks follow their firm where two records turn out to be one; those on a lead follow the lead. */
@Singleton
class MergedTasks extends FollowingRows {
    private static final HeldColumn FIRM = new HeldColumn("task", "company_id", true);

    MergedTasks(FirmRows rows) {
        super(rows, FIRM);
    }
}
