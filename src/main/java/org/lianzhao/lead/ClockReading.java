package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.lead.clock.ClockFacts;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;

/** Reads what clocks depend on, and those that run, of many leads with one statement each. */
@ApplicationScoped
class ClockReading {
    private static final String FACTS =
            "select id, owner_id, task_force_id, stage, state, received_on, source_channel, stage_since,"
                    + " responded_on, fed_back_on, updated_on, experts_needed, next_on, review_on, pooled_on is not null,"
                    + " (referrer_id is not null or source_person_id is not null"
                    + " or source_company_id is not null or source_name is not null) from leads";

    private final EntityManager database;

    ClockReading(EntityManager database) {
        this.database = database;
    }

    List<ClockedLead> leads(Collection<UUID> ids) {
        return rows(FACTS + " where id in (:ids)", Map.of("ids", ids))
                .map(ClockReading::lead)
                .toList();
    }

    /** All leads that somebody may see and on which a clock may run, one after the other. */
    Stream<ClockedLead> atWork(LeadScope scope) {
        return scope.arms().stream()
                .flatMap(arm -> rows(
                        FACTS + " l where state in ('ACTIVE', 'PAUSED') and (" + arm.condition() + ")", arm.values()))
                .map(ClockReading::lead);
    }

    private static ClockedLead lead(Object[] row) {
        String channel = (String) row[6];
        return new ClockedLead(
                Cells.id(row[0]),
                Cells.id(row[1]),
                Cells.idOrNull(row[2]),
                new ClockFacts(
                        LeadStage.valueOf((String) row[3]),
                        LeadState.valueOf((String) row[4]),
                        Cells.day(row[5]),
                        !LeadDictionaries.TARGET.equals(channel),
                        Cells.truth(row[15]),
                        Cells.day(row[7]),
                        Cells.dayOrNull(row[8]),
                        Cells.dayOrNull(row[9]),
                        Cells.dayOrNull(row[10]),
                        Cells.truth(row[11]),
                        Cells.dayOrNull(row[12]),
                        Cells.dayOrNull(row[13]),
                        Cells.truth(row[14])));
    }

    /** The clocks of these leads as they were last reckoned. */
    Map<UUID, List<StoredClock>> stored(Collection<UUID> ids) {
        return stored(ids, "");
    }

    /** The same as of this moment, not as of when the running transaction read first; held until it ends. */
    Map<UUID, List<StoredClock>> storedNow(Collection<UUID> ids) {
        return stored(ids, " for update");
    }

    private Map<UUID, List<StoredClock>> stored(Collection<UUID> ids, String how) {
        return rows(
                        "select lead_id, kind, since, yellow_on, due_on, stage, told from lead_clock"
                                + " where lead_id in (:ids)" + how,
                        Map.of("ids", ids))
                .collect(Collectors.groupingBy(
                        row -> Cells.id(row[0]), Collectors.mapping(ClockReading::stored, Collectors.toList())));
    }

    private static StoredClock stored(Object[] row) {
        return new StoredClock(
                new RunningClock(
                        ClockKind.valueOf((String) row[1]), Cells.day(row[2]), Cells.day(row[3]), Cells.day(row[4])),
                LeadStage.valueOf((String) row[5]),
                Light.valueOf((String) row[6]));
    }

    /** What was waived of these leads. */
    Map<UUID, Set<Waiver>> waived(Collection<UUID> ids) {
        return waivers(
                "select lead_id, kind, since from clock_fact where lead_id in (:ids) and outcome = 'WAIVED'",
                Map.of("ids", ids));
    }

    /** Everything that was ever waived. */
    Map<UUID, Set<Waiver>> waived() {
        return waivers("select lead_id, kind, since from clock_fact where outcome = 'WAIVED'", Map.of());
    }

    private Map<UUID, Set<Waiver>> waivers(String sql, Map<String, Object> values) {
        Map<UUID, Set<Waiver>> waived = new HashMap<>();
        rows(sql, values)
                .forEach(row -> waived.computeIfAbsent(Cells.id(row[0]), unused -> new HashSet<>())
                        .add(new Waiver(ClockKind.valueOf((String) row[1]), Cells.day(row[2]))));
        return waived;
    }

    /** The clocks that run on these leads, by lead. */
    Map<UUID, List<RunningClock>> running(Collection<UUID> ids) {
        Map<UUID, List<RunningClock>> running = new LinkedHashMap<>();
        stored(ids)
                .forEach((lead, clocks) -> running.put(
                        lead, clocks.stream().map(StoredClock::clock).toList()));
        return running;
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    private Stream<Object[]> rows(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream();
    }
}
