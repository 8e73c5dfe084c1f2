package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.Days;
import org.lianzhao.shared.time.ZoneTime;

/** What is due, lead by lead, the first one first: found in memory, shown from the database, both in the caller's scope. */
@ApplicationScoped
class DueList {
    private final LeadMemory memory;
    private final LeadCriteria criteria;
    private final Leads leads;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DueList(LeadMemory memory, LeadCriteria criteria, Leads leads, WorkingCalendar calendar, Clock clock) {
        this.memory = memory;
        this.criteria = criteria;
        this.leads = leads;
        this.calendar = calendar;
        this.clock = clock;
    }

    Page<DueClock> page(LeadFilter filter, @Nullable String cursor, Limit limit) {
        LocalDate today = ZoneTime.today(clock);
        @Nullable Place after = Place.of(cursor);
        List<DueLead> found = due(filter, today)
                .filter(lead -> after == null || Place.ORDER.compare(lead.place(), after) > 0)
                .sorted(Comparator.comparing(DueLead::place, Place.ORDER))
                .limit(limit.plusOne())
                .toList();
        Page<DueLead> page = Page.of(found, limit, lead -> lead.place().position());
        Map<UUID, LeadRow> rows = leads
                .rows(page.items().stream().map(DueLead::id).toList())
                .stream()
                .collect(Collectors.toMap(LeadRow::id, Function.identity()));
        WorkingDays days = calendar.days();
        return new Page<>(
                page.items().stream()
                        .filter(lead -> rows.containsKey(lead.id()))
                        .map(lead -> lead.shown(Objects.requireNonNull(rows.get(lead.id())), today, days))
                        .toList(),
                page.nextCursor());
    }

    /** How many clocks (not leads) are overdue, due today, and due in the days that follow. */
    DueCounts counts(LeadFilter filter) {
        LocalDate today = ZoneTime.today(clock);
        return DueCounts.of(
                due(filter, today).flatMap(lead -> lead.clocks().stream().map(RunningClock::dueOn)), today);
    }

    private Stream<DueLead> due(LeadFilter filter, LocalDate today) {
        @Nullable Light light = Boolean.TRUE.equals(filter.overdue) ? Light.RED : filter.light;
        return memory.seen(criteria.of(filter))
                .map(lead -> new DueLead(
                        lead.id(),
                        lead.clocks().stream()
                                .filter(one -> filter.clock == null || one.kind() == filter.clock)
                                .filter(one -> light == null || one.light(today) == light)
                                .sorted(Comparator.comparing(RunningClock::dueOn)
                                        .thenComparing(RunningClock::kind))
                                .toList()))
                .filter(lead -> !lead.clocks().isEmpty());
    }

    /** A lead with those of its clocks that were asked for, the first to be due before the others. */
    private record DueLead(UUID id, List<RunningClock> clocks) {
        Place place() {
            return new Place(clocks.get(0).dueOn(), id);
        }

        DueClock shown(LeadRow row, LocalDate today, WorkingDays days) {
            List<ClockView> views = clocks.stream()
                    .map(one -> ClockView.of(one, row.stage(), today, days))
                    .toList();
            return new DueClock(row, views.get(0), views.subList(1, views.size()));
        }
    }

    /** A lead's place in the list: that of the first of its clocks. */
    private record Place(LocalDate dueOn, UUID lead) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::dueOn).thenComparing(Place::lead);

        String position() {
            return dueOn + "/" + lead;
        }

        static @Nullable Place of(@Nullable String cursor) {
            String position = Cursor.position(cursor);
            if (position == null) {
                return null;
            }
            try {
                String[] parts = position.split("/", 2);
                return new Place(Days.parse(parts[0]), Cursor.key(parts[1]));
            } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException forged) {
                throw new Invalid("cursor", "cursor");
            }
        }
    }
}
