package org.lianzhao.insight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.insight.PipelineView.BesideFigure;
import org.lianzhao.lead.LeadRow;
import org.lianzhao.lead.LeadState;
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
    private final Clock clock;

    Pipeline(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    PipelineView asOf(@Nullable LocalDate asked) {
        LocalDate day = dayOf(asked);
        List<Standing> standings = leads.standings(day);
        return new PipelineView(day, StageTally.figures(standings, leads.path()), beside(standings));
    }

    private static List<BesideFigure> beside(List<Standing> standings) {
        Map<LeadState, Integer> counts = new EnumMap<>(LeadState.class);
        standings.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
        return Stream.of(LeadState.values())
                .filter(state -> state != LeadState.ACTIVE && state != LeadState.VOID)
                .map(state -> new BesideFigure(state, counts.getOrDefault(state, 0)))
                .toList();
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
        return Page.of(leads.rows(ids), limit, row -> row.id().toString());
    }

    private LocalDate dayOf(@Nullable LocalDate asked) {
        LocalDate today = ZoneTime.today(clock);
        if (asked != null && asked.isAfter(today)) {
            throw new Invalid("asOf", "day-to-come");
        }
        return asked == null ? today : asked;
    }
}
