package org.lianzhao.visit;

import jakarta.inject.Singleton;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;

/** Lets visits follow their firm where two records turn out to be one; those on a lead follow the lead. */
@Singleton
class MergedVisits extends FollowingRows {
    private static final HeldColumn FIRM = new HeldColumn("visit", "company_id", true);

    MergedVisits(FirmRows rows) {
        super(rows, FIRM);
    }
}
