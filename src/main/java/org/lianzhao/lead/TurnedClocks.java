package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.lead.clock.TurnedClock;

/** Finds clocks that have turned yellow or red since people were told of them last. */
@ApplicationScoped
class TurnedClocks {
    private final EntityManager database;
    private final ClockReading reading;
    private final ClockWriter writer;

    TurnedClocks(EntityManager database, ClockReading reading, ClockWriter writer) {
        this.database = database;
        this.reading = reading;
        this.writer = writer;
    }

    /** A clock of a lead, and its light of today. */
    record Turned(ClockedLead lead, RunningClock clock, Light light) {
        TurnedClock toldOf() {
            return new TurnedClock(
                    lead.id(), lead.owner(), lead.taskForce(), clock.kind(), clock.since(), clock.dueOn(), light);
        }
    }

    /** Those of the next leads, which are held until the work is done; those that somebody works on just now come later. */
    List<Turned> next(LocalDate today, int most) {
        List<UUID> leads = held(turned(today, most));
        if (leads.isEmpty()) {
            return List.of();
        }
        Map<UUID, ClockedLead> found =
                reading.leads(leads).stream().collect(Collectors.toMap(ClockedLead::id, Function.identity()));
        List<Turned> next = new ArrayList<>();
        reading.storedNow(leads)
                .forEach((lead, clocks) -> clocks.forEach(one -> {
                    Light light = one.clock().light(today);
                    if (light.compareTo(one.told()) > 0) {
                        next.add(new Turned(Objects.requireNonNull(found.get(lead)), one.clock(), light));
                    }
                }));
        return next;
    }

    // each arm with its own limit: on the day after a change of rules all leads may have turned, and every chunk would
    // read them all
    private List<UUID> turned(LocalDate today, int most) {
        String limit = " limit " + most;
        List<?> rows = database.createNativeQuery(
                        "(select lead_id from lead_clock where told in ('GREEN', 'YELLOW') and due_on < :today" + limit
                                + ") union (select lead_id from lead_clock where told = 'GREEN' and yellow_on <= :today"
                                + limit + ")" + limit)
                .setParameter("today", today)
                .getResultList();
        return rows.stream().map(Cells::id).toList();
    }

    // the lead before its clocks, as whoever edits it does
    private List<UUID> held(Collection<UUID> leads) {
        if (leads.isEmpty()) {
            return List.of();
        }
        List<?> rows = database.createNativeQuery(
                        "select id from leads where id in (:ids) order by id for update skip locked")
                .setParameter("ids", leads)
                .getResultList();
        return rows.stream().map(Cells::id).toList();
    }

    /** Notes that people were told. */
    void told(Collection<Turned> turned) {
        writer.told(turned);
    }
}
