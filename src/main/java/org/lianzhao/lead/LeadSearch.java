package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.calendar.WorkingCalendar;
import org.lianzhao.calendar.WorkingDays;
import org.lianzhao.chain.ChainMaps;
import org.lianzhao.chain.SegmentName;
import org.lianzhao.lead.clock.ClockDistance;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.shared.time.ZoneTime;

/** Runs questions about leads and puts names to the keys in their rows: four more statements, however many rows. */
@ApplicationScoped
class LeadSearch {
    private final EntityManager database;
    private final Colleagues colleagues;
    private final ChainMaps chains;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LeadSearch(EntityManager database, Colleagues colleagues, ChainMaps chains, WorkingCalendar calendar, Clock clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.chains = chains;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    List<LeadRow> rows(String sql, Map<String, Object> values) {
        List<Object[]> found = raw(sql, values);
        Map<UUID, PersonRef> owners = colleagues.people(keys(found, 11));
        Map<UUID, TaskForceRef> forces = colleagues.taskForces(keys(found, 12));
        List<UUID> segmentIds = keys(found, 8);
        Map<UUID, SegmentName> segments = segmentIds.isEmpty()
                ? Map.of()
                : chains.names(segmentIds).stream().collect(Collectors.toMap(SegmentName::id, Function.identity()));
        Today today = new Today(ZoneTime.today(clock), calendar.days());
        return found.stream()
                .map(row -> row(row, owners, forces, segments, today))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query of several columns gives arrays
    List<Object[]> raw(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Who works on these leads beside their owners, by lead and name. */
    @Transactional
    Map<UUID, List<PersonRef>> collaborators(Collection<UUID> leads) {
        return leads.isEmpty()
                ? Map.of()
                : raw("""
                        select p.lead_id, u.id, u.name from lead_person p join app_user u on u.id = p.user_id
                        where p.lead_id in (:leads) and p.part = 'COLLABORATOR' order by u.name, u.id
                        """, Map.of("leads", leads)).stream()
                        .collect(Collectors.groupingBy(
                                row -> Cells.id(row[0]),
                                Collectors.mapping(
                                        row -> new PersonRef(Cells.id(row[1]), (String) row[2]), Collectors.toList())));
    }

    /** What days are measured from, and which of them are working days. */
    private record Today(LocalDate day, WorkingDays days) {}

    private static LeadRow row(
            Object[] row,
            Map<UUID, PersonRef> owners,
            Map<UUID, TaskForceRef> forces,
            Map<UUID, SegmentName> segments,
            Today now) {
        LocalDate today = now.day();
        UUID owner = Cells.id(row[11]);
        LocalDate since = Cells.day(row[7]);
        @Nullable LocalDate due = Cells.dayOrNull(row[18]);
        LeadStage stage = LeadStage.valueOf((String) row[5]);
        @Nullable ClockKind clock = due == null ? null : ClockKind.valueOf((String) row[19]);
        @Nullable Light light = due == null ? null : Light.of(Cells.day(row[17]), due, today);
        return new LeadRow(
                Cells.id(row[0]),
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                Cells.idOrNull(row[4]),
                stage,
                LeadState.valueOf((String) row[6]),
                since,
                ChronoUnit.DAYS.between(since, today),
                named(row[8], segments),
                Cells.truth(row[9]),
                (BigDecimal) row[10],
                owners.getOrDefault(owner, new PersonRef(owner, "")),
                named(row[12], forces),
                Cells.truth(row[13]),
                (String) row[14],
                Cells.dayOrNull(row[15]),
                light == Light.RED,
                due,
                clock,
                due == null || clock == null ? null : ClockDistance.of(clock, stage, due, today, now.days()),
                light,
                Cells.day(row[16]),
                (String) row[20],
                (String) row[22],
                row[23] != null);
    }

    private static <T> @Nullable T named(@Nullable Object key, Map<UUID, T> names) {
        UUID id = Cells.idOrNull(key);
        return id == null ? null : names.get(id);
    }

    private static List<UUID> keys(List<Object[]> rows, int column) {
        return rows.stream()
                .map(row -> Optional.ofNullable(Cells.idOrNull(row[column])))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
