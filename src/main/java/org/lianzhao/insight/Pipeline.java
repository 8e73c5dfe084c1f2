package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.Leads;
import org.lianzhao.lead.StagePath;
import org.lianzhao.lead.Standing;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** The funnel as of any day, out of the history of the leads that the caller may see. */
@ApplicationScoped
class Pipeline {
    private final Leads leads;
    private final PipelineFigures figures;
    private final Acting acting;
    private final Clock clock;

    Pipeline(Leads leads, PipelineFigures figures, Acting acting, Clock clock) {
        this.leads = leads;
        this.figures = figures;
        this.acting = acting;
        this.clock = clock;
    }

    PipelineView asOf(@Nullable LocalDate asked) {
        return figures.of(acting.person(), dayOf(asked), leads.path(), leads.edition());
    }

    /** The leads behind a figure, the latest first. */
    Page<LeadRow> behind(FigureFilter asked, @Nullable String cursor, Limit limit) {
        StagePath path = leads.path();
        UUID below = Cursor.id(cursor);
        List<UUID> ids = leads.standings(dayOf(asked.asOf)).stream()
                .filter(one -> asked.holds(one, path))
                .map(Standing::lead)
                .filter(id -> below == null || id.compareTo(below) < 0)
                .limit(limit.plusOne())
                .toList();
        // one that has left the scope meanwhile ends no list
        Page<UUID> page = Page.of(ids, limit, UUID::toString);
        return new Page<>(leads.rows(page.items()), page.nextCursor());
    }

    LocalDate dayOf(@Nullable LocalDate asked) {
        LocalDate today = ZoneTime.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new Invalid("asOf", "day-to-come");
        }
        return asked == null ? today : asked;
    }
}
