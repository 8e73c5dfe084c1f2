package org.lianzhao.visit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.shared.event.FieldChanges;
import org.lianzhao.shared.patch.Patch;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.time.ZoneTime;

/** Changes visits that are planned; one that is moved keeps its former day and who moved it why. */
@ApplicationScoped
class VisitEditing {
    private static final TypeReference<UUID> KEY = new TypeReference<>() {};
    private static final TypeReference<Set<UUID>> KEYS = new TypeReference<>() {};
    private static final int MOST_COMPANIONS = 20;

    private final VisitRepository visits;
    private final VisitRights rights;
    private final VisitList list;
    private final VisitGuests guests;
    private final VisitSubjects subjects;
    private final Acting acting;
    private final Event<VisitChanged> changes;
    private final Clock clock;

    VisitEditing(
            VisitRepository visits,
            VisitRights rights,
            VisitList list,
            VisitGuests guests,
            VisitSubjects subjects,
            Acting acting,
            Event<VisitChanged> changes,
            Clock clock) {
        this.visits = visits;
        this.rights = rights;
        this.list = list;
        this.guests = guests;
        this.subjects = subjects;
        this.acting = acting;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    VisitView edit(UUID id, Patch patch) {
        Visit visit = rights.changeable(id);
        visit.expect(patch.version());
        visit.requirePlanned();
        Map<String, @Nullable Object> before = VisitDesk.picture(visit);
        what(visit, patch);
        who(visit, patch);
        move(visit, patch);
        patch.nothingElse();
        visits.flush();
        if (visit.getVersion() != patch.version()) {
            changes.fire(changed(visit, before));
        }
        return list.show(id);
    }

    private VisitChanged changed(Visit visit, Map<String, @Nullable Object> before) {
        Map<String, @Nullable Object> now = VisitDesk.picture(visit);
        FieldChanges fields = FieldChanges.between(before, now).orElse(new FieldChanges(Map.of(), Map.of()));
        boolean moved =
                fields.after().containsKey("occurredOn") || fields.after().containsKey("visitTime");
        Map<String, @Nullable Object> after = new LinkedHashMap<>(fields.after());
        after.put("visit", visit.getId());
        return new VisitChanged(moved ? "visit-moved" : "visit-changed", subjects.of(visit), fields.before(), after);
    }

    private static void what(Visit visit, Patch patch) {
        patch.requiredValue("kind", new TypeReference<VisitKind>() {}, visit::changeTo)
                .requiredText("purpose", 300, visit::about)
                .text("place", 200, visit::at);
    }

    private void who(Visit visit, Patch patch) {
        VisitPeople people = visit.people();
        AtomicReference<@Nullable UUID> leader = new AtomicReference<>();
        patch.value("leaderId", KEY, user -> {
                    leader.set(user);
                    guests.lead(visit, user, user == null ? people.leaderName() : null);
                })
                // a name alone takes the place of a colleague, beside one it is refused
                .text(
                        "leaderName",
                        100,
                        name -> people.ledBy(name == null ? people.leader().orElse(null) : leader.get(), name))
                .value("companionIds", KEYS, users -> {
                    Set<UUID> asked = users == null ? Set.of() : users;
                    if (asked.size() > MOST_COMPANIONS) {
                        throw new Invalid("companionIds", "field-too-many", MOST_COMPANIONS);
                    }
                    guests.accompany(visit, asked);
                });
    }

    private void move(Visit visit, Patch patch) {
        AtomicReference<Slot> slot = new AtomicReference<>(visit.slot());
        AtomicReference<@Nullable String> reason = new AtomicReference<>();
        patch.requiredValue(
                        "day",
                        new TypeReference<LocalDate>() {},
                        day -> slot.updateAndGet(now -> new Slot(day, now.minute())))
                .text("time", 5, time -> slot.updateAndGet(now -> Slot.of(now.day(), readable(time))))
                .text("moveReason", 300, reason::set);
        Slot to = Objects.requireNonNull(slot.get());
        if (!to.equals(visit.slot())) {
            to.plannedOn(ZoneTime.today(clock));
            visits.add(new VisitMove(visit, to, reason.get(), acting.person(), clock.instant()));
            visit.put(to);
        }
    }

    private static @Nullable String readable(@Nullable String time) {
        if (time != null && !time.matches(NewVisit.TIME)) {
            throw new Invalid("time", "field-unreadable");
        }
        return time;
    }
}
