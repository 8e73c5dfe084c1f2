package org.lianzhao.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.LeadAccess;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Missing;
import org.lianzhao.shared.time.ZoneTime;

/** Visits that the caller may see: with firms those of everybody, on leads those on leads that he sees. */
@ApplicationScoped
class VisitList {
    private final VisitRepository visits;
    private final VisitRows rows;
    private final LeadAccess leads;
    private final WorkingCalendar calendar;
    private final Acting acting;
    private final Clock clock;

    VisitList(
            VisitRepository visits,
            VisitRows rows,
            LeadAccess leads,
            WorkingCalendar calendar,
            Acting acting,
            Clock clock) {
        this.visits = visits;
        this.rows = rows;
        this.leads = leads;
        this.calendar = calendar;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional
    Page<VisitView> page(VisitFilter filter, @Nullable String cursor, Limit limit) {
        Actor actor = acting.person();
        VisitPlace after = VisitPlace.of(cursor);
        Set<UUID> forces = filter.forces(actor.taskForces());
        if (filter.whose == VisitFilter.Whose.forces && forces.isEmpty()) {
            return Page.whole(List.of());
        }
        VisitQuery query = new VisitQuery(filter, actor.id(), forces, ZoneTime.today(clock), after);
        String sql = query.places(leads.arms(), limit.plusOne());
        Page<VisitPlace> page = Page.of(visits.places(sql, query.values()), limit, VisitPlace::position);
        List<UUID> ids = page.items().stream().map(VisitPlace::id).toList();
        Map<UUID, Visit> found = visits.all(ids);
        return new Page<>(
                rows.of(ids.stream().map(found::get).filter(Objects::nonNull).toList()), page.nextCursor());
    }

    @Transactional
    VisitView show(UUID id) {
        return rows.of(List.of(visits.get(id))).stream().findFirst().orElseThrow(() -> new Missing("visit", id));
    }

    /** Whether people work on a day. */
    VisitDay day(LocalDate day) {
        WorkingDays days = calendar.days();
        return new VisitDay(day, days.isWorking(day), days.knows(day.getYear()));
    }
}
