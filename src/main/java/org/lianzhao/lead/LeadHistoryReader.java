package org.lianzhao.lead;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.RunningClock;

/** Reads leads as figures need them. */
@ApplicationScoped
class LeadHistoryReader {
    private static final int CHUNK = 2000;

    private final LeadSearch database;

    LeadHistoryReader(LeadSearch database) {
        this.database = database;
    }

    /**
     * The leads that changed and are not held as they are. Outside of the caller's transaction: what he has written and
     * not committed must not be taken for true.
     *
     * @param seconds how far to look back; null for the beginning
     * @param stamps the stamps of the leads that are held
     */
    @Transactional(TxType.NOT_SUPPORTED)
    List<LeadHistory> changed(@Nullable Long seconds, Map<UUID, Object> stamps) {
        List<UUID> stale = stamped(seconds).stream()
                .filter(row -> !row[1].equals(stamps.get(Cells.id(row[0]))))
                .map(row -> Cells.id(row[0]))
                .toList();
        List<LeadHistory> read = new ArrayList<>(stale.size());
        Map<Object, Object> seen = new HashMap<>();
        for (int from = 0; from < stale.size(); from += CHUNK) {
            List<UUID> some = stale.subList(from, Math.min(stale.size(), from + CHUNK));
            // one view of the database for each lead: a stamp must not be newer than the facts that are held with it;
            // but
            // not one for all: on a busy machine a hundred thousand leads take longer than a transaction may
            QuarkusTransaction.requiringNew().run(() -> read(some, read, new Shared(seen)));
        }
        return read;
    }

    private List<Object[]> stamped(@Nullable Long seconds) {
        return seconds == null
                ? database.raw("select id, changed_at from leads", Map.of())
                : database.raw(
                        "select id, changed_at from leads where changed_at > current_timestamp(6) - interval :back second",
                        Map.of("back", seconds));
    }

    private void read(Collection<UUID> ids, List<LeadHistory> into, Shared shared) {
        Map<String, Object> these = Map.of("ids", ids);
        Map<UUID, Set<UUID>> people =
                keys(database.raw("select lead_id, user_id from lead_person where lead_id in (:ids)", these), shared);
        Map<UUID, Set<UUID>> others = keys(
                database.raw("select lead_id, segment_id from lead_segment where lead_id in (:ids)", these), shared);
        Map<UUID, List<LeadFact>> facts = facts(these, shared);
        Map<UUID, List<RunningClock>> clocks = clocks(these, shared);
        for (Object[] row : database.raw("""
                select id, changed_at, stage, state, confidential, owner_id, task_force_id, referrer_id, company_id,
                  project_company_id, segment_id, next_on, total_investment, project_type,
                  source_channel, source_company_id, company_key, pooled_on from leads where id in (:ids)
                """, these)) {
            UUID id = Cells.id(row[0]);
            UUID segment = shared.of(Cells.idOrNull(row[10]));
            into.add(new LeadHistory(
                    id,
                    row[1],
                    shared.of((String) row[13]),
                    LeadStage.valueOf((String) row[2]),
                    LeadState.valueOf((String) row[3]),
                    Cells.truth(row[4]),
                    row[17] != null,
                    shared.same(Cells.id(row[5])),
                    people.getOrDefault(id, Set.of()),
                    shared.of(Cells.idOrNull(row[6])),
                    shared.of(Cells.idOrNull(row[7])),
                    shared.of((String) row[14]),
                    bringer(shared.of(Cells.idOrNull(row[15])), (String) row[16]),
                    Cells.idOrNull(row[8]),
                    Cells.idOrNull(row[9]),
                    segment,
                    with(others.getOrDefault(id, Set.of()), segment, shared),
                    Cells.dayOrNull(row[11]),
                    clocks.getOrDefault(id, List.of()),
                    (BigDecimal) row[12],
                    facts.getOrDefault(id, List.of()),
                    new StandingMemo()));
        }
    }

    private static @Nullable LeadBringer bringer(@Nullable UUID company, String investor) {
        return company == null ? null : new LeadBringer(company, investor);
    }

    private Map<UUID, List<LeadFact>> facts(Map<String, Object> these, Shared shared) {
        Map<UUID, List<LeadFact>> facts = new HashMap<>();
        for (Object[] row : database.raw("""
                select lead_id, stage, state, occurred_on, verified_on from stage_entry where lead_id in (:ids) order by id
                """, these)) {
            LeadFact step = LeadFact.step(
                    LeadStage.valueOf((String) row[1]),
                    LeadState.valueOf((String) row[2]),
                    shared.same(Cells.day(row[3])),
                    shared.of(Cells.dayOrNull(row[4])));
            facts.computeIfAbsent(Cells.id(row[0]), unused -> new ArrayList<>()).add(step);
        }
        for (Object[] row : database.raw("""
                select lead_id, amount, occurred_on from lead_amount where lead_id in (:ids)
                  and kind = 'TOTAL_INVESTMENT' and currency = 'CNY' order by id
                """, these)) {
            facts.computeIfAbsent(Cells.id(row[0]), unused -> new ArrayList<>())
                    .add(LeadFact.amount((BigDecimal) row[1], shared.same(Cells.day(row[2]))));
        }
        return facts;
    }

    private Map<UUID, List<RunningClock>> clocks(Map<String, Object> these, Shared shared) {
        return database
                .raw("select lead_id, kind, since, yellow_on, due_on from lead_clock where lead_id in (:ids)", these)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> Cells.id(row[0]),
                        Collectors.mapping(
                                row -> shared.same(new RunningClock(
                                        ClockKind.valueOf((String) row[1]),
                                        shared.same(Cells.day(row[2])),
                                        shared.same(Cells.day(row[3])),
                                        shared.same(Cells.day(row[4])))),
                                Collectors.toList())));
    }

    private static Map<UUID, Set<UUID>> keys(List<Object[]> rows, Shared shared) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        rows.forEach(row -> found.computeIfAbsent(Cells.id(row[0]), unused -> new HashSet<>())
                .add(shared.same(Cells.id(row[1]))));
        return found;
    }

    private static Set<UUID> with(Set<UUID> others, @Nullable UUID main, Shared shared) {
        if (main == null || others.contains(main)) {
            return others;
        }
        if (others.isEmpty()) {
            return shared.same(Set.of(main));
        }
        Set<UUID> all = new HashSet<>(others);
        all.add(main);
        return all;
    }

    /** One object for equal ones: a hundred thousand leads share a few hundred people, segments and days. */
    private record Shared(Map<Object, Object> seen) {
        @SuppressWarnings("unchecked") // what is kept under a key equals it and is of its class
        <T> T same(T one) {
            Object known = seen.putIfAbsent(one, one);
            return known == null ? one : (T) known;
        }

        <T> @Nullable T of(@Nullable T one) {
            return one == null ? null : same(one);
        }
    }
}
