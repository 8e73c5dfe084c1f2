package org.lianzhao.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Colleagues;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.lead.DutyRow.KindLights;
import org.lianzhao.lead.clock.ClockKind;
import org.lianzhao.lead.clock.Light;
import org.lianzhao.lead.clock.RunningClock;
import org.lianzhao.shared.time.ZoneTime;

/** How pressing leads are, by person or by task force; as far as the caller may see them. */
@ApplicationScoped
class DutyBoard {
    private static final Comparator<DutyRow> WORST_FIRST = Comparator.comparingInt(DutyRow::red)
            .thenComparingInt(DutyRow::yellow)
            .thenComparingInt(DutyRow::leads)
            .reversed();

    private final LeadMemory memory;
    private final LeadCriteria criteria;
    private final Colleagues colleagues;
    private final Clock clock;

    DutyBoard(LeadMemory memory, LeadCriteria criteria, Colleagues colleagues, Clock clock) {
        this.memory = memory;
        this.criteria = criteria;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** By person, the most pressing first. */
    List<DutyRow> byPerson(LeadFilter filter) {
        Map<UUID, Tally> tallies = new HashMap<>();
        count(filter, lead -> tallies.computeIfAbsent(lead.owner(), unused -> new Tally()));
        Map<UUID, PersonRef> people = colleagues.people(tallies.keySet());
        return tallies.entrySet().stream()
                .map(one ->
                        one.getValue().row(people.getOrDefault(one.getKey(), new PersonRef(one.getKey(), "")), null))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** By task force, the most pressing first. */
    List<DutyRow> byForce(LeadFilter filter) {
        Map<Optional<UUID>, Tally> tallies = new HashMap<>();
        count(filter, lead -> tallies.computeIfAbsent(Optional.ofNullable(lead.taskForce()), unused -> new Tally()));
        Set<UUID> known = tallies.keySet().stream().flatMap(Optional::stream).collect(Collectors.toSet());
        Map<UUID, TaskForceRef> forces = colleagues.taskForces(known);
        return tallies.entrySet().stream()
                .map(one ->
                        one.getValue().row(null, one.getKey().map(forces::get).orElse(null)))
                .sorted(WORST_FIRST)
                .toList();
    }

    private void count(LeadFilter filter, Function<LeadHistory, Tally> tallyOf) {
        if (filter.state == null) {
            filter.state = LeadState.ACTIVE;
        }
        LocalDate today = ZoneTime.today(clock);
        Predicate<LeadHistory> asked = LeadCriterion.all(criteria.of(filter));
        memory.seen(asked.and(lead -> !lead.pooled()))
                .forEach(lead -> tallyOf.apply(lead).add(lead, today));
    }

    /** Counts leads. */
    private static final class Tally {
        private final Map<Light, Integer> lights = new EnumMap<>(Light.class);
        private final Map<ClockKind, Map<Light, Integer>> kinds = new EnumMap<>(ClockKind.class);
        private int leads;

        void add(LeadHistory lead, LocalDate today) {
            leads++;
            Light worst = lead.light(null, today);
            if (worst != null) {
                lights.merge(worst, 1, Integer::sum);
            }
            for (RunningClock one : lead.clocks()) {
                kinds.computeIfAbsent(one.kind(), unused -> new EnumMap<>(Light.class))
                        .merge(one.light(today), 1, Integer::sum);
            }
        }

        DutyRow row(@Nullable PersonRef person, @Nullable TaskForceRef force) {
            return new DutyRow(
                    person,
                    force,
                    leads,
                    of(lights, Light.RED),
                    of(lights, Light.YELLOW),
                    kinds.entrySet().stream()
                            .map(one -> new KindLights(
                                    one.getKey(), of(one.getValue(), Light.RED), of(one.getValue(), Light.YELLOW)))
                            .filter(one -> one.red() > 0 || one.yellow() > 0)
                            .toList());
        }

        private static int of(Map<Light, Integer> counted, Light light) {
            return counted.getOrDefault(light, 0);
        }
    }
}
