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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.shared.page.Cursor;
import org.lianzhao.shared.page.Limit;
import org.lianzhao.shared.page.Page;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.Days;
import org.lianzhao.shared.time.ZoneTime;

/** What is due, clock by clock, the first one first: found in memory, shown from the database, both in the caller's scope. */
@ApplicationScoped
class DueList {
    private final LeadMemory memory;
    private final LeadCriteria criteria;
    private final Leads leads;
    private final Clock clock;

    DueList(LeadMemory memory, LeadCriteria criteria, Leads leads, Clock clock) {
        this.memory = memory;
        this.criteria = criteria;
        this.leads = leads;
        this.clock = clock;
    }

    Page<DueClock> page(LeadFilter filter, @Nullable String cursor, Limit limit) {
        LocalDate today = ZoneTime.today(clock);
        @Nullable Place after = Place.of(cursor);
        List<Place> found = places(filter, today)
                .filter(place -> after == null || Place.ORDER.compare(place, after) > 0)
                .sorted(Place.ORDER)
                .limit(limit.plusOne())
                .toList();
        Page<Place> page = Page.of(found, limit, Place::position);
        Map<UUID, LeadRow> rows = leads
                .rows(page.items().stream().map(Place::lead).distinct().toList())
                .stream()
                .collect(Collectors.toMap(LeadRow::id, Function.identity()));
        return new Page<>(
                page.items().stream()
                        .filter(place -> rows.containsKey(place.lead()))
                        .map(place -> new DueClock(
                                Objects.requireNonNull(rows.get(place.lead())), ClockView.of(place.clock(), today)))
                        .toList(),
                page.nextCursor());
    }

    /** How many clocks are overdue, due today, and due in the days that follow. */
    DueCounts counts(LeadFilter filter) {
        LocalDate today = ZoneTime.today(clock);
        return DueCounts.of(places(filter, today).map(place -> place.clock().dueOn()), today);
    }

    private Stream<Place> places(LeadFilter filter, LocalDate today) {
        Predicate<LeadHistory> asked = LeadCriterion.all(criteria.of(filter));
        @Nullable Light light = Boolean.TRUE.equals(filter.overdue) ? Light.RED : filter.light;
        return memory.seen(asked)
                .flatMap(lead -> lead.clocks().stream()
                        .filter(one -> filter.clock == null || one.kind() == filter.clock)
                        .filter(one -> light == null || one.light(today) == light)
                        .map(one -> new Place(lead.id(), one)));
    }

    /** A clock's place in the list. */
    private record Place(UUID lead, RunningClock clock) {
        static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place place) -> place.clock().dueOn())
                .thenComparing(Place::lead)
                .thenComparing(place -> place.clock().kind());

        String position() {
            return clock.dueOn() + "/" + lead + "/" + clock.kind();
        }

        static @Nullable Place of(@Nullable String cursor) {
            String position = Cursor.position(cursor);
            if (position == null) {
                return null;
            }
            try {
                String[] parts = position.split("/", 3);
                LocalDate day = Days.parse(parts[0]);
                return new Place(Cursor.key(parts[1]), new RunningClock(ClockKind.valueOf(parts[2]), day, day, day));
            } catch (DateTimeException | ArrayIndexOutOfBoundsException | IllegalArgumentException forged) {
                throw new Invalid("cursor", "cursor");
            }
        }
    }
}
