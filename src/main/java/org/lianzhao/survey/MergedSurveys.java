package org.lianzhao.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.MergeParticipant;
import org.lianzhao.company.MergedPair;

/** Lets surveys follow their firm where two records turn out to be one; of a year that both told, the other's stays with it. */
@ApplicationScoped
class MergedSurveys implements MergeParticipant {
    private static final HeldColumn FIRM = new HeldColumn("supply_survey", "company_id", true);
    private static final String ALONE = """
            not exists (
              select 1 from supply_survey k where k.company_id = :kept and k.survey_year = t.survey_year
                and k.side = t.side
                and (k.segment_id = t.segment_id or (k.segment_id is null and t.segment_id is null)))
            """;

    private final FirmRows rows;

    MergedSurveys(FirmRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(FIRM.name());
    }

    @Override
    public void join(MergedPair pair) {
        rows.move(FIRM, pair, ALONE);
    }

    @Override
    public void part(MergedPair pair) {
        rows.moveBack(FIRM, pair);
    }
}
