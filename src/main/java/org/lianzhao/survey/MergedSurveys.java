package org.lianzhao.survey;

import jakarta.inject.Singleton;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;

/** Lets surveys follow their firm where two records turn out to be one; of a year that both told, the other's stays with it. */
@Singleton
class MergedSurveys extends FollowingRows {
    private static final HeldColumn FIRM = new HeldColumn("supply_survey", "company_id", true);
    private static final String ALONE = """
            not exists (
              select 1 from supply_survey k where k.company_id = :kept and k.survey_year = t.survey_year
                and k.side = t.side
                and (k.segment_id = t.segment_id or (k.segment_id is null and t.segment_id is null)))
            """;

    MergedSurveys(FirmRows rows) {
        super(rows, ALONE, FIRM);
    }
}
